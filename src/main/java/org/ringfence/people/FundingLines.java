package org.ringfence.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/**
 * What is due to each fund a week, by source. An amount is never overwritten: a change ends the old
 * line and begins a new one, and a line that has an end keeps it.
 */
public final class FundingLines {

  private static final Money WEEKLY_MAX = Money.of(100_000, 0);

  private final Database database;
  private final ActivityLog activity;
  private final FundingStore store = new FundingStore();
  private final PersonStore persons = new PersonStore();

  public FundingLines(Database database, ActivityLog activity) {
    this.database = database;
    this.activity = activity;
  }

  public Funding ofPerson(Tx tx, PersonId person) {
    return new Funding(store.ofPerson(tx, person));
  }

  /** Everyone's, in one question to the book; somebody without any is not in it. */
  public Map<PersonId, Funding> all(Tx tx) {
    return store.all(tx).stream()
        .collect(
            Collectors.groupingBy(
                FundingLine::personId,
                Collectors.collectingAndThen(Collectors.toList(), Funding::new)));
  }

  public Outcome<FundingLineId> begin(String by, NewFundingLine line) {
    return database.write(tx -> begin(tx, by, line));
  }

  /** Refuses an amount below nothing or beyond belief, and a last day before the first. */
  public Outcome<FundingLineId> begin(Tx tx, String by, NewFundingLine line) {
    return Outcome.found(persons.byId(tx, line.personId()), People.NOT_THERE)
        .then(person -> checks(line).whenRight(() -> add(tx, by, person, "Funding begun", line)));
  }

  /**
   * From that day another amount is due: ends the line the day before and begins a new one. Refuses
   * a line that has ended, the same amount, and a day that is not after the line's first.
   */
  public Outcome<FundingLineId> change(String by, FundingLineId id, Money weekly, LocalDate from) {
    return database.write(tx -> find(tx, id).then(old -> change(tx, by, old, weekly, from)));
  }

  private Outcome<FundingLineId> change(
      Tx tx, String by, FundingLine old, Money weekly, LocalDate from) {
    var line = new NewFundingLine(old.personId(), old.source(), weekly, from, Optional.empty());
    return open(old)
        .that(
            from.isAfter(old.from()),
            "From",
            "The amount it changes began on %s. Choose a later day."
                .formatted(DayText.of(old.from())))
        .that(
            !weekly.equals(old.weekly()),
            "Weekly amount",
            "It is %s a week already.".formatted(weekly))
        .and(checks(line))
        .whenRight(
            () -> {
              store.end(tx, old.id(), from.minusDays(1));
              return add(tx, by, whose(tx, old), "Funding changed", line);
            });
  }

  /** Refuses a line that has an end, and a last day before the first. */
  public Outcome<FundingLineId> end(String by, FundingLineId id, LocalDate lastDay) {
    return database.write(tx -> find(tx, id).then(line -> end(tx, by, line, lastDay)));
  }

  private Outcome<FundingLineId> end(Tx tx, String by, FundingLine line, LocalDate lastDay) {
    return open(line)
        .day("Last day", lastDay)
        .that(
            !lastDay.isBefore(line.from()),
            "Last day",
            "It began on %s and cannot end before that.".formatted(DayText.of(line.from())))
        .whenRight(
            () -> {
              store.end(tx, line.id(), lastDay);
              activity.record(
                  tx,
                  by,
                  "Funding ended",
                  whose(tx, line).label(),
                  "%s %s a week, last day %s"
                      .formatted(line.source().label(), line.weekly(), DayText.of(lastDay)));
              return line.id();
            });
  }

  private Outcome<FundingLine> find(Tx tx, FundingLineId id) {
    return Outcome.found(store.byId(tx, id), Problem.notThere("funding"));
  }

  private FundingLineId add(Tx tx, String by, Person person, String what, NewFundingLine line) {
    var id = store.add(tx, line);
    activity.record(
        tx,
        by,
        what,
        person.label(),
        "%s %s a week from %s%s"
            .formatted(
                line.source().label(),
                line.weekly(),
                DayText.of(line.from()),
                line.to().map(to -> " to " + DayText.of(to)).orElse("")));
    return id;
  }

  private static Checks checks(NewFundingLine line) {
    var checks =
        new Checks()
            .that(
                !line.weekly().isNegative(),
                "Weekly amount",
                "A weekly amount is not below nothing.")
            .that(
                !line.weekly().isMoreThan(WEEKLY_MAX),
                "Weekly amount",
                "%s a week is more than any budget. Check the amount.".formatted(line.weekly()))
            .day("From", line.from());
    line.to()
        .ifPresent(
            to ->
                checks
                    .day("To", to)
                    .that(
                        !to.isBefore(line.from()),
                        "To",
                        "The last day, %s, is before the first, %s."
                            .formatted(DayText.of(to), DayText.of(line.from()))));
    return checks;
  }

  private static Checks open(FundingLine line) {
    var checks = new Checks();
    line.to()
        .ifPresent(
            to ->
                checks.add(
                    "To",
                    "This funding ends on %s already. Begin new funding instead."
                        .formatted(DayText.of(to))));
    return checks;
  }

  private Person whose(Tx tx, FundingLine line) {
    return persons.byId(tx, line.personId()).orElseThrow();
  }
}
