package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

/** Weekly funding to be put into the book; {@link FundingLine} says what the parts mean. */
public record NewFundingLine(
    PersonId personId,
    FundingSource source,
    Money weekly,
    LocalDate from,
    Optional<LocalDate> to) {}
