package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/** The councils and NHS bodies that agree personal budgets. */
public final class Commissioners {

  private static final String NOT_THERE = "This commissioner is not in the book any more.";
  private static final int NAME_MAX = 200;

  private final Database database;
  private final ActivityLog activity;
  private final PrintableNames printable;
  private final CommissionerStore store = new CommissionerStore();

  public Commissioners(Database database, ActivityLog activity, PrintableNames printable) {
    this.database = database;
    this.activity = activity;
    this.printable = printable;
  }

  /** In the order of their names, those ended among them. */
  public List<Commissioner> all(Tx tx) {
    return store.all(tx);
  }

  public List<Commissioner> all() {
    return database.read(store::all);
  }

  public Optional<Commissioner> byId(Tx tx, CommissionerId id) {
    return store.byId(tx, id);
  }

  /** Letter case does not count. */
  public Optional<Commissioner> byName(Tx tx, String name) {
    return store.byName(tx, name.strip());
  }

  public Outcome<CommissionerId> add(String by, CommissionerDetails details) {
    return database.write(tx -> add(tx, by, details));
  }

  /**
   * Refuses an empty name, one that is there already (letter case aside), one that cannot be
   * printed.
   */
  public Outcome<CommissionerId> add(Tx tx, String by, CommissionerDetails details) {
    return checks(tx, details, Optional.empty())
        .whenRight(
            () -> {
              var id = store.add(tx, details);
              activity.record(tx, by, "Commissioner added", details.name(), inWords(details));
              return id;
            });
  }

  /** Refuses what {@link #add} refuses. */
  public Outcome<CommissionerId> change(String by, CommissionerId id, CommissionerDetails details) {
    return database.write(
        tx -> {
          var before = store.byId(tx, id);
          if (before.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          return checks(tx, details, Optional.of(id))
              .whenRight(
                  () -> {
                    store.change(tx, id, details);
                    activity.record(
                        tx,
                        by,
                        "Commissioner changed",
                        details.name(),
                        "From %s, %s to %s"
                            .formatted(
                                before.get().name(),
                                inWords(before.get().details()),
                                inWords(details)));
                    return id;
                  });
        });
  }

  /** No new agreement is made with it after that day. Refuses to do so twice. */
  public Outcome<CommissionerId> end(String by, CommissionerId id, LocalDate lastDay) {
    return database.write(
        tx -> {
          var found = store.byId(tx, id);
          if (found.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          if (found.get().endedOn().isPresent()) {
            return Outcome.refused(
                "%s was ended on %s already."
                    .formatted(found.get().name(), DayText.of(found.get().endedOn().get())));
          }
          store.end(tx, id, lastDay);
          activity.record(
              tx, by, "Commissioner ended", found.get().name(), "Last day " + DayText.of(lastDay));
          return Outcome.done(id);
        });
  }

  private Checks checks(Tx tx, CommissionerDetails details, Optional<CommissionerId> self) {
    var same = store.byName(tx, details.name()).map(Commissioner::id);
    return new Checks()
        .required("Name", details.name(), NAME_MAX)
        .add(printable.whyNot("Name", details.name()))
        .oneLine("Contact", details.contact(), NAME_MAX)
        .oneLine("Email", details.email(), NAME_MAX)
        .that(
            same.isEmpty() || same.equals(self),
            "Name",
            "There is a commissioner called %s already.".formatted(details.name()));
  }

  private static String inWords(CommissionerDetails details) {
    return "%s; contact: %s %s"
        .formatted(details.kind().label(), details.contact(), details.email());
  }
}
