package org.ringfence.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.money.Money;

/**
 * How many weeks of budget a fund holds, and whether that is more than the agreement allows.
 *
 * @param weeksAllowed empty when the agreement sets no limit
 */
public record Surplus(Money balance, Money weeklyBudget, OptionalInt weeksAllowed) {

  /** To one decimal, halves away from nothing; empty when there is no weekly budget. */
  public Optional<BigDecimal> weeksHeld() {
    if (weeklyBudget.isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(balance.pence())
            .divide(BigDecimal.valueOf(weeklyBudget.pence()), 1, RoundingMode.HALF_UP));
  }

  /** Exact to the penny, whatever the rounded weeks look like. */
  public boolean isOverLimit() {
    return over().isPositive();
  }

  /** How much of the balance is above the limit; nothing when it is within, or there is none. */
  public Money over() {
    return weeksAllowed.isEmpty()
        ? Money.ZERO
        : balance.minus(weeklyBudget.times(weeksAllowed.getAsInt())).max(Money.ZERO);
  }
}
