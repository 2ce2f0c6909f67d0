package org.ringfence.ledger;

import org.ringfence.money.Money;

/**
 * What a fund holds.
 *
 * @param balance its money in the bank
 * @param held what authorised bills have spoken for
 */
public record Balance(Money balance, Money held) {

  public static final Balance NOTHING = new Balance(Money.ZERO, Money.ZERO);

  public Money available() {
    return balance.minus(held);
  }
}
