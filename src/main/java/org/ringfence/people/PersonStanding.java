package org.ringfence.people;

import org.ringfence.ledger.Balance;

/** How a person stands: what is known of them, and what their fund holds now. */
public record PersonStanding(PersonLine line, Balance balance) {

  /** True when the agreement has ended and the fund is not at nothing. */
  public boolean isToSettle() {
    return line.hasEnded() && !balance.balance().isZero();
  }

  public Surplus surplus() {
    return new Surplus(balance.balance(), line.weeklyBudget(), line.surplusWeeks());
  }
}
