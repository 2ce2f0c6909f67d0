package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

/**
 * What of a line is one person's.
 *
 * @param source of a commissioner's payment; empty for a charge
 */
public record LineShare(PersonId person, Optional<FundingSource> source, Money amount) {}
