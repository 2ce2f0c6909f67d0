package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.money.Money;

/**
 * What a file says that the account held.
 *
 * @param opening before its first line
 * @param closing after its last line
 * @param expected what the account would hold after the last line by what the book knew before;
 *     empty where the book knows no balance
 */
public record FileBalances(
    Optional<Money> opening, Optional<Money> closing, Optional<Money> expected) {

  /** What is odd about a balance that was typed for after the last line; empty when nothing is. */
  public Optional<String> remarkOn(Money typed) {
    return expected
        .filter(it -> !it.equals(typed))
        .map(
            it ->
                "By the balance that the book had and the lines since, the account should hold %s, and %s was typed: a difference of %s. Lines may be missing; compare with the bank."
                    .formatted(it, typed, typed.minus(it)));
  }
}
