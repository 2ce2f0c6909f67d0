package org.ringfence.bank.files;

import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;

/**
 * What a file holds of one bank account. Always sterling: a file in another currency is refused.
 *
 * @param identity which account the file says it is
 * @param opening what it held before the first line, where the file says or its running balances
 *     show it
 * @param closing what it held after the last line, in the same way
 * @param lines in the order they happened
 */
public record BankFileAccount(
    AccountIdentity identity,
    Optional<Money> opening,
    Optional<Money> closing,
    List<BankFileLine> lines) {

  public BankFileAccount {
    lines = List.copyOf(lines);
  }

  /** Everything that came in less everything that went out. */
  public Money sum() {
    return Money.sum(lines.stream().map(BankFileLine::amount).toList());
  }
}
