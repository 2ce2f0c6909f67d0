package org.ringfence.people;

import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Funds;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** The persons whose support the provider arranges. Adding one opens their fund. */
public final class People {

  static final Problem NOT_THERE = Problem.notThere("person");
  private static final int REFERENCE_MAX = 40;
  private static final int NAME_MAX = 200;

  private final Database database;
  private final ActivityLog activity;
  private final PrintableNames printable;
  private final Funds funds = new Funds();
  private final PersonStore store = new PersonStore();

  public People(Database database, ActivityLog activity, PrintableNames printable) {
    this.database = database;
    this.activity = activity;
    this.printable = printable;
  }

  /** In the order of their references. */
  public List<Person> all(Tx tx) {
    return store.all(tx);
  }

  public Optional<Person> byId(Tx tx, PersonId id) {
    return store.byId(tx, id);
  }

  public Optional<Person> byId(PersonId id) {
    return database.read(tx -> store.byId(tx, id));
  }

  /** Letter case does not count. */
  public Optional<Person> byReference(Tx tx, String reference) {
    return store.byReference(tx, reference.strip());
  }

  public Outcome<PersonId> add(String by, PersonDetails details) {
    return database.write(tx -> add(tx, by, details));
  }

  /**
   * Adds a person and opens their fund. Refuses an empty reference or name, a reference that is
   * taken (letter case aside), and a name that cannot be printed without one to print instead.
   */
  public Outcome<PersonId> add(Tx tx, String by, PersonDetails details) {
    return checks(tx, details, Optional.empty())
        .whenRight(
            () -> {
              var id = store.add(tx, details);
              funds.open(tx, id);
              activity.record(tx, by, "Person added", details.label(), inWords(details));
              return id;
            });
  }

  /** Changes what is written down about a person. Refuses what {@link #add} refuses. */
  public Outcome<PersonId> change(String by, PersonId id, PersonDetails details) {
    return database.write(
        tx ->
            Outcome.found(store.byId(tx, id), NOT_THERE)
                .then(before -> change(tx, by, before, details)));
  }

  private Outcome<PersonId> change(Tx tx, String by, Person before, PersonDetails details) {
    return checks(tx, details, Optional.of(before.id()))
        .whenRight(
            () -> {
              store.change(tx, before.id(), details);
              activity.record(
                  tx,
                  by,
                  "Person changed",
                  details.label(),
                  "From %s %s to %s"
                      .formatted(
                          before.details().label(), inWords(before.details()), inWords(details)));
              return before.id();
            });
  }

  private Checks checks(Tx tx, PersonDetails details, Optional<PersonId> self) {
    var same = store.byReference(tx, details.reference());
    var checks =
        new Checks()
            .required("Reference", details.reference(), REFERENCE_MAX)
            .required("Name", details.name(), NAME_MAX)
            .oneLine("Known as", details.knownAs(), NAME_MAX)
            .oneLine("Name to print", details.nameToPrint(), NAME_MAX)
            .that(
                same.isEmpty() || same.map(Person::id).equals(self),
                "Reference",
                "The reference %s is taken, by %s. Choose another."
                    .formatted(details.reference(), same.map(Person::name).orElse("")));
    return details.nameToPrint().isEmpty()
        ? checks.add(printable.whyNotWithoutAnother(details.name()))
        : checks.add(printable.whyNot("Name to print", details.nameToPrint()));
  }

  private static String inWords(PersonDetails details) {
    return "(known as: %s; printed as: %s; statement: %s)"
        .formatted(
            details.knownAs().isEmpty() ? "the name" : details.knownAs(),
            details.nameToPrint().isEmpty() ? "the name" : details.nameToPrint(),
            details.statementFormat().label());
  }
}
