package org.ringfence.bank;

import org.ringfence.ledger.BankMoves;
import org.ringfence.ledger.Funds;
import org.ringfence.people.Agreements;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Commissioners;
import org.ringfence.people.People;
import org.ringfence.staff.ProviderDetails;

/** What the bank's lines are compared with. */
public record BankSources(
    BankAccounts accounts,
    BankMoves moves,
    Funds funds,
    People people,
    Agreements agreements,
    Commissioners commissioners,
    ProviderDetails provider) {}
