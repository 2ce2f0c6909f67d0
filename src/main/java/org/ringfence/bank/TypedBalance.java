package org.ringfence.bank;

import java.time.Instant;
import java.time.LocalDate;
import org.ringfence.money.Money;

/**
 * What an account held at the end of a day, as a person read it off the bank's paper. Needed for
 * files that hold no balances.
 */
public record TypedBalance(LocalDate on, Money balance, Instant typedAt, String by) {}
