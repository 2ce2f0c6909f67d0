package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.DayText;

/** Shows what became known too late for its own month and counts in this one. */
final class LateEntries implements MonthCheck {

  private final People people;
  private final Funds funds = new Funds();
  private final Journal journal = new Journal();

  LateEntries(People people) {
    this.people = people;
  }

  @Override
  public String key() {
    return OwnChecks.LATE;
  }

  @Override
  public String title() {
    return "Entries from earlier months";
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var fundOf = funds.all(tx);
    var lines =
        journal.lines(tx, Set.copyOf(fundOf.values()), month.atDay(1), month.atEndOfMonth());
    var late =
        people.all(tx).stream()
            .filter(person -> fundOf.containsKey(person.id()))
            .flatMap(person -> late(lines, fundOf.get(person.id()), person).stream())
            .toList();
    return late.isEmpty()
        ? Standing.done("Nothing from an earlier month counts in this one.")
        : new Standing.Done(
            "These happened in a month that was closed and count in this one.", late);
  }

  private static List<String> late(
      Map<FundId, List<Journal.Line>> lines, FundId fund, Person person) {
    return lines.get(fund).stream()
        .map(Journal.Line::entry)
        .filter(Entry::isLate)
        .map(entry -> inWords(entry, person))
        .toList();
  }

  private static String inWords(Entry entry, Person person) {
    return "%s: entry %s, %s of %s, happened on %s."
        .formatted(
            person.label(),
            entry.number(),
            entry.kind().label().toLowerCase(Locale.UK),
            entry.effect().abs(),
            DayText.of(entry.happenedOn()));
  }
}
