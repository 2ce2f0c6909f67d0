package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.CircleMemberId;
import org.ringfence.ids.PersonId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** The people round each person: who decides with them, and who gets the statement. */
public final class Circles {

  private static final int NAME_MAX = 200;
  private static final int SHORT_MAX = 100;
  private static final int ADDRESS_MAX = 1000;

  private final Database database;
  private final ActivityLog activity;
  private final CircleStore store = new CircleStore();
  private final PersonStore persons = new PersonStore();

  public Circles(Database database, ActivityLog activity) {
    this.database = database;
    this.activity = activity;
  }

  /** In the order they were added, those who have left the circle among them. */
  public List<CircleMember> ofPerson(Tx tx, PersonId person) {
    return store.ofPerson(tx, person);
  }

  /** Everyone's, in one question to the book. */
  public Map<PersonId, List<CircleMember>> all(Tx tx) {
    return store.all(tx).stream().collect(Collectors.groupingBy(CircleMember::personId));
  }

  public Outcome<CircleMemberId> add(String by, PersonId person, CircleMemberDetails details) {
    return database.write(tx -> add(tx, by, person, details));
  }

  /** Refuses an empty name, and one that is in this circle already. */
  public Outcome<CircleMemberId> add(
      Tx tx, String by, PersonId person, CircleMemberDetails details) {
    return Outcome.found(persons.byId(tx, person), People.NOT_THERE)
        .then(whose -> add(tx, by, whose, details));
  }

  private Outcome<CircleMemberId> add(Tx tx, String by, Person whose, CircleMemberDetails details) {
    boolean isThere =
        store.ofPerson(tx, whose.id()).stream()
            .anyMatch(
                member ->
                    member.endedOn().isEmpty()
                        && member.details().name().equalsIgnoreCase(details.name()));
    return checks(details)
        .that(
            !isThere,
            "Name",
            "%s is in the circle of %s already.".formatted(details.name(), whose.name()))
        .whenRight(
            () -> {
              var id = store.add(tx, whose.id(), details);
              activity.record(tx, by, "Circle: added", subject(whose, details), inWords(details));
              return id;
            });
  }

  /** Refuses an empty name, and one who is not in the book. */
  public Outcome<CircleMemberId> change(String by, CircleMemberId id, CircleMemberDetails details) {
    return database.write(tx -> find(tx, id).then(before -> change(tx, by, before, details)));
  }

  private Outcome<CircleMemberId> change(
      Tx tx, String by, CircleMember before, CircleMemberDetails details) {
    return checks(details)
        .whenRight(
            () -> {
              store.change(tx, before.id(), details);
              activity.record(
                  tx,
                  by,
                  "Circle: changed",
                  subject(whose(tx, before), details),
                  "From %s, %s to %s"
                      .formatted(
                          before.details().name(), inWords(before.details()), inWords(details)));
              return before.id();
            });
  }

  /**
   * From the day after their last day they decide nothing and get no statement. Refuses to do so
   * twice.
   */
  public Outcome<CircleMemberId> end(String by, CircleMemberId id, LocalDate lastDay) {
    return database.write(tx -> find(tx, id).then(member -> end(tx, by, member, lastDay)));
  }

  private Outcome<CircleMemberId> end(Tx tx, String by, CircleMember member, LocalDate lastDay) {
    if (member.endedOn().isPresent()) {
      return Outcome.refused(
          "%s left the circle on %s already."
              .formatted(member.details().name(), DayText.of(member.endedOn().get())));
    }
    store.end(tx, member.id(), lastDay);
    activity.record(
        tx,
        by,
        "Circle: left",
        subject(whose(tx, member), member.details()),
        "Last day " + DayText.of(lastDay));
    return Outcome.done(member.id());
  }

  private Outcome<CircleMember> find(Tx tx, CircleMemberId id) {
    return Outcome.found(store.byId(tx, id), Problem.notThere("member of the circle"));
  }

  private static Checks checks(CircleMemberDetails details) {
    return new Checks()
        .required("Name", details.name(), NAME_MAX)
        .oneLine("Relationship", details.relationship(), SHORT_MAX)
        .oneLine("Phone", details.phone(), SHORT_MAX)
        .oneLine("Email", details.email(), NAME_MAX)
        .lines("Address", details.address(), ADDRESS_MAX);
  }

  private Person whose(Tx tx, CircleMember member) {
    return persons.byId(tx, member.personId()).orElseThrow();
  }

  private static String subject(Person person, CircleMemberDetails details) {
    return "%s: %s".formatted(person.label(), details.name());
  }

  private static String inWords(CircleMemberDetails details) {
    return "%s, %s%s"
        .formatted(
            details.relationship(),
            details.basis().label(),
            details.getsStatement() ? ", gets the statement" : "");
  }
}
