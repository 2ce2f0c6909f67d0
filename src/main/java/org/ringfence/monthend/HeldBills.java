package org.ringfence.monthend;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.db.Tx;
import org.ringfence.ids.HoldId;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Held;
import org.ringfence.ledger.Holds;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.DayText;

/**
 * No bill is half way: what was authorised in the month or before it has been paid or released
 * since, or is carried over.
 */
final class HeldBills implements MonthCheck {

  private final Clock clock;
  private final People people;
  private final Holds holds;
  private final Funds funds = new Funds();

  HeldBills(Clock clock, People people) {
    this.clock = clock;
    this.people = people;
    this.holds = new Holds(clock);
  }

  @Override
  public String key() {
    return OwnChecks.HELD;
  }

  @Override
  public String title() {
    return "No bill is half way";
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var then = holds.on(tx, month.atEndOfMonth());
    var stillHeld = ids(holds.on(tx, LocalDate.now(clock)).values());
    var fundOf = funds.all(tx);
    var missing = new ArrayList<Missing>();
    for (var person : people.all(tx)) {
      var fund = fundOf.get(person.id());
      if (fund != null) {
        ofFund(then.getOrDefault(fund, List.of()), stillHeld, person).forEach(missing::add);
      }
    }
    return Standing.of(
        missing,
        "Pay the bill, take its authorisation back, or mark it as carried over.",
        "Every bill that was authorised by the end of the month has been paid or released.");
  }

  private static Set<HoldId> ids(Collection<List<Held>> held) {
    return held.stream().flatMap(List::stream).map(Held::id).collect(Collectors.toSet());
  }

  private List<Missing> ofFund(List<Held> then, Set<HoldId> stillHeld, Person person) {
    return then.stream()
        .filter(held -> stillHeld.contains(held.id()))
        .sorted(Comparator.comparing(Held::placedAt))
        .map(held -> missing(held, person))
        .toList();
  }

  private Missing missing(Held held, Person person) {
    return Missing.of(
            Long.toString(held.id().value()),
            "%s: %s has been held for %s since %s."
                .formatted(
                    person.label(),
                    held.amount(),
                    held.purpose(),
                    DayText.of(LocalDate.ofInstant(held.placedAt(), clock.getZone()))))
        .about(person.id())
        .unless("carried over");
  }
}
