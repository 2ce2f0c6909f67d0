package org.ringfence.people;

import org.ringfence.ledger.Balance;

/** How a person stands: what is known of them, and what their fund holds now. */
public record PersonStanding(PersonLine line, Balance balance) {

  public Surplus surplus() {
    return new Surplus(balance.balance(), line.weeklyBudget(), line.surplusWeeks());
  }
}
