package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

/** Weekly funding to be put into the book; {@link FundingLine} says what the parts mean. */
public record NewFundingLine(
    PersonId personId, FundingSource source, Money weekly, LocalDate from, Optional<LocalDate> to) {

  /** True when the same source pays the same person on a day of both. */
  public boolean overlaps(NewFundingLine other) {
    return personId.equals(other.personId)
        && source == other.source
        && !from.isAfter(other.to.orElse(LocalDate.MAX))
        && !other.from.isAfter(to.orElse(LocalDate.MAX));
  }
}
