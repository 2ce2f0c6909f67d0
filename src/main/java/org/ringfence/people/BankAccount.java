package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.BankAccountId;

/**
 * A real bank account of the provider that holds money of funds.
 *
 * @param endedOn the day it was closed
 */
public record BankAccount(BankAccountId id, BankAccountDetails details, Optional<LocalDate> endedOn)
    implements Listed<BankAccountId, BankAccountDetails> {}
