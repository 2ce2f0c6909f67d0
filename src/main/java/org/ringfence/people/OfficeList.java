package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/**
 * A list that the office keeps: added to, changed and ended, never taken from, because what was
 * posted names what stands in it. No two in it have the same name, letter case aside.
 *
 * @param <I> the id of one
 * @param <D> what is written down about one
 * @param <L> one of them
 */
public abstract class OfficeList<I, D extends NamedDetails, L extends Listed<I, D>> {

  static final int NAME_MAX = 200;
  static final String NAME = "Name";

  private final Database database;
  private final ActivityLog activity;
  private final ListedStore<I, D, L> store;
  private final String kind;

  /**
   * @param kind what one of them is called, as it begins a sentence: {@code Bank account}
   */
  OfficeList(Database database, ActivityLog activity, ListedStore<I, D, L> store, String kind) {
    this.database = database;
    this.activity = activity;
    this.store = store;
    this.kind = kind;
  }

  /** What is wrong with them by themselves. */
  abstract Checks checks(D details);

  /** All but the name, for the activity log. */
  abstract String inWords(D details);

  /** In the order of their names, those ended among them. */
  public List<L> all(Tx tx) {
    return store.all(tx);
  }

  public List<L> all() {
    return database.read(store::all);
  }

  /** Those that were not ended, in the order of their names. */
  public List<L> current() {
    return all().stream().filter(one -> one.endedOn().isEmpty()).toList();
  }

  public Optional<L> byId(Tx tx, I id) {
    return store.byId(tx, id);
  }

  /** Refuses one that is not in the list. */
  public Outcome<L> find(Tx tx, I id) {
    return find(tx, id, "");
  }

  /** The same, with the field that the refusal belongs to. */
  public Outcome<L> find(Tx tx, I id, String field) {
    return Outcome.found(store.byId(tx, id), Problem.notThere(field, one()));
  }

  /** Letter case does not count. */
  public Optional<L> byName(Tx tx, String name) {
    return store.byName(tx, name.strip());
  }

  public Outcome<I> add(String by, D details) {
    return database.write(tx -> add(tx, by, details));
  }

  /** Refuses a name that is there already, and what cannot be right by itself. */
  public Outcome<I> add(Tx tx, String by, D details) {
    return checks(tx, details, Optional.empty())
        .whenRight(
            () -> {
              var id = store.add(tx, details);
              activity.record(tx, by, kind + " added", details.name(), inWords(details));
              return id;
            });
  }

  /** Refuses what {@link #add} refuses, and one that is not in the list. */
  public Outcome<I> change(String by, I id, D details) {
    return on(
        id,
        (tx, before) ->
            checks(tx, details, Optional.of(id))
                .whenRight(
                    () -> {
                      store.change(tx, id, details);
                      activity.record(
                          tx,
                          by,
                          kind + " changed",
                          details.name(),
                          "From %s, %s to %s"
                              .formatted(
                                  before.name(), inWords(before.details()), inWords(details)));
                      return id;
                    }));
  }

  /**
   * Nothing new uses it after that day. Refuses to do so twice, and one that is not in the list.
   */
  public Outcome<I> end(String by, I id, LocalDate lastDay) {
    return on(
        id,
        (tx, found) -> {
          if (found.endedOn().isPresent()) {
            return Outcome.refused(
                "%s was ended on %s already."
                    .formatted(found.name(), DayText.of(found.endedOn().get())));
          }
          store.end(tx, id, lastDay);
          activity.record(tx, by, kind + " ended", found.name(), "Last day " + DayText.of(lastDay));
          return Outcome.done(id);
        });
  }

  private interface Change<I, L> {
    Outcome<I> of(Tx tx, L found);
  }

  private Outcome<I> on(I id, Change<I, L> change) {
    return database.write(tx -> find(tx, id).then(found -> change.of(tx, found)));
  }

  private Checks checks(Tx tx, D details, Optional<I> self) {
    var same = store.byName(tx, details.name()).map(Listed::id);
    return checks(details)
        .that(
            same.isEmpty() || same.equals(self),
            NAME,
            "There is a %s called %s already.".formatted(one(), details.name()));
  }

  private String one() {
    return kind.toLowerCase(Locale.ROOT);
  }
}
