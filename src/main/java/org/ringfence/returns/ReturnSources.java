package org.ringfence.returns;

import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Months;
import org.ringfence.people.Agreements;
import org.ringfence.people.Commissioners;
import org.ringfence.people.FundingLines;
import org.ringfence.people.People;

/** Where a return takes its figures from. */
public record ReturnSources(
    Commissioners commissioners,
    People people,
    Agreements agreements,
    FundingLines fundingLines,
    Funds funds,
    Journal journal,
    Months months) {}
