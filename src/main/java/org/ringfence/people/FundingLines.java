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
import org.ringfence.staff.ActivityLog;

/**
 * What is due to each fund a week, by source. An amount is never overwritten: a change ends the old
 * line and begins a new one, and a line that has an end keeps it.
 */
public final class FundingLines {

  private static final String NOT_THERE = "This funding is not in the book any more.";
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
    var person = persons.byId(tx, line.personId());
    if (person.isEmpty()) {
      return Outcome.refused(People.NOT_THERE);
    }
    return checks(line).whenRight(() -> add(tx, by, person.get(), "Funding begun", line));
  }

  /**
   * From that day another amount is due: ends the line the day before and begins a new one. Refuses
   * a line that has ended, the same amount, and a day that is not after the line's first.
   */
  public Outcome<FundingLineId> change(String by, FundingLineId id, Money weekly, LocalDate from) {
    return database.write(
        tx -> {
          var old = store.byId(tx, id);
          if (old.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          var line =
              new NewFundingLine(
                  old.get().personId(), old.get().source(), weekly, from, Optional.empty());
          return open(old.get())
              .that(
                  from.isAfter(old.get().from()),
                  "From",
                  "The amount it changes began on %s. Choose a later day."
                      .formatted(DayText.of(old.get().from())))
              .that(
                  !weekly.equals(old.get().weekly()),
                  "Weekly amount",
                  "It is %s a week already.".formatted(weekly))
              .and(checks(line))
              .whenRight(
                  () -> {
                    store.end(tx, id, from.minusDays(1));
                    return add(tx, by, whose(tx, old.get()), "Funding changed", line);
                  });
        });
  }

  /** Refuses a line that has an end, and a last day before the first. */
  public Outcome<FundingLineId> end(String by, FundingLineId id, LocalDate lastDay) {
    return database.write(
        tx -> {
          var line = store.byId(tx, id);
          if (line.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          return open(line.get())
              .day("Last day", lastDay)
              .that(
                  !lastDay.isBefore(line.get().from()),
                  "Last day",
                  "It began on %s and cannot end before that."
                      .formatted(DayText.of(line.get().from())))
              .whenRight(
                  () -> {
                    store.end(tx, id, lastDay);
                    var person = whose(tx, line.get());
                    activity.record(
                        tx,
                        by,
                        "Funding ended",
                        subject(person),
                        "%s %s a week, last day %s"
                            .formatted(
                                line.get().source().label(),
                                line.get().weekly(),
                                DayText.of(lastDay)));
                    return id;
                  });
        });
  }

  private FundingLineId add(Tx tx, String by, Person person, String what, NewFundingLine line) {
    var id = store.add(tx, line);
    activity.record(
        tx,
        by,
        what,
        subject(person),
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

  private static String subject(Person person) {
    return person.reference() + " " + person.name();
  }
}
