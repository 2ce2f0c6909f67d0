package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Agreements;
import org.ringfence.people.Days;
import org.ringfence.people.Funding;
import org.ringfence.people.FundingLines;
import org.ringfence.people.People;
import org.ringfence.people.Person;

/** Who had an agreement in a month, and what their funds' entries were: a few questions for all. */
final class MonthReading {

  private final People people;
  private final Agreements agreements;
  private final FundingLines funding;
  private final Funds funds = new Funds();
  private final Journal journal = new Journal();

  MonthReading(People people, Agreements agreements, FundingLines funding) {
    this.people = people;
    this.agreements = agreements;
    this.funding = funding;
  }

  /** An agreement, and the days of the month that it covers. */
  record Covered(Agreement agreement, Days days) {}

  /**
   * Someone with an agreement in the month.
   *
   * @param covered at least one
   */
  record Agreed(Person person, FundId fund, List<Covered> covered) {

    /** As a sentence of the checklist begins. */
    String named() {
      return person.label();
    }

    Missing missing(String says) {
      return Missing.of(Long.toString(person.id().value()), says).about(person.id());
    }
  }

  /** In the order of their references. */
  List<Agreed> agreed(Tx tx, YearMonth month) {
    var days = new Days(month.atDay(1), month.atEndOfMonth());
    var fundOf = funds.all(tx);
    var agreementsOf = agreements.all(tx);
    var agreed = new ArrayList<Agreed>();
    for (var person : people.all(tx)) {
      var covered =
          agreementsOf.getOrDefault(person.id(), List.of()).stream()
              .flatMap(
                  agreement ->
                      days.within(agreement).stream().map(part -> new Covered(agreement, part)))
              .toList();
      var fund = fundOf.get(person.id());
      if (!covered.isEmpty() && fund != null) {
        agreed.add(new Agreed(person, fund, covered));
      }
    }
    return agreed;
  }

  Map<PersonId, Funding> funding(Tx tx) {
    return funding.all(tx);
  }

  /** What happened to these people's money in a month. */
  Map<FundId, PeriodFigures> figures(Tx tx, List<Agreed> agreed, YearMonth month) {
    var ids = agreed.stream().map(Agreed::fund).collect(Collectors.toSet());
    return journal.lines(tx, ids, month.atDay(1), month.atEndOfMonth()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, lines -> figures(lines.getValue())));
  }

  private static PeriodFigures figures(List<Journal.Line> lines) {
    List<Entry> entries = lines.stream().map(Journal.Line::entry).toList();
    return PeriodFigures.of(Money.ZERO, entries);
  }
}
