package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;

/**
 * How far an account's statement has been worked through.
 *
 * @param statedOn the day of the last line of its statement; empty while none was brought in
 * @param balance what the bank held after it, where that is known
 * @param lines of its statement in the book
 * @param unmatched how many of them are not matched yet
 */
public record AccountStanding(
    BankAccount account,
    Optional<LocalDate> statedOn,
    Optional<Money> balance,
    int lines,
    int unmatched) {}
