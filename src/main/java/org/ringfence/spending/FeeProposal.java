package org.ringfence.spending;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Days;
import org.ringfence.people.ExpectedMoney;
import org.ringfence.people.Person;

/** Works out a person's fee day by day, because its term may change on any day. */
final class FeeProposal {

  private FeeProposal() {}

  /** Empty when no agreement has a fee on any of these days. */
  static Optional<ProposedFee> of(Person person, List<Agreement> agreements, Days days) {
    var weekly = new LinkedHashSet<Money>();
    var due = new ExpectedMoney(0);
    long charged = 0;
    for (var agreement : agreements) {
      var span = days.within(agreement);
      if (span.isEmpty()) {
        continue;
      }
      var end = span.get().last();
      for (var day = span.get().first(); !day.isAfter(end); day = day.plusDays(1)) {
        var fee = agreement.termsOn(day).weeklyFee().filter(Money::isPositive);
        if (fee.isPresent()) {
          weekly.add(fee.get());
          due = due.plus(new ExpectedMoney(fee.get().pence()));
          charged++;
        }
      }
    }
    if (charged == 0) {
      return Optional.empty();
    }
    var agreed = weekly.stream().map(fee -> fee + " a week").collect(Collectors.joining(", then "));
    return Optional.of(new ProposedFee(person, charged, due.rounded(), agreed));
  }
}
