package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

/**
 * What is due to a person's fund each week from one source.
 *
 * @param from the first day it is due for
 * @param to the last day it is due for; empty while there is no end
 */
public record FundingLine(
    FundingLineId id,
    PersonId personId,
    FundingSource source,
    Money weekly,
    LocalDate from,
    Optional<LocalDate> to) {

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }

  /** How many days from {@code first} to {@code last}, both included, it is due for. */
  public long daysWithin(LocalDate first, LocalDate last) {
    var begin = from.isAfter(first) ? from : first;
    var end = to.filter(last::isAfter).orElse(last);
    return Math.max(0, end.toEpochDay() - begin.toEpochDay() + 1);
  }
}
