package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Person;

/**
 * What of a line seems to be one person's.
 *
 * @param source of a commissioner's payment; empty for a charge
 * @param workings how it was worked out, in words
 */
public record ProposedLineShare(
    Person person, Optional<FundingSource> source, Money amount, String workings) {}
