package org.ringfence.bank;

import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;

/** What the bank says it held after the last of some lines. */
final class StatedBalance {

  private StatedBalance() {}

  /**
   * From the last line that says a balance, and the amounts of those after it.
   *
   * @param lines in order
   */
  static Optional<Money> after(List<BankLine> lines) {
    var since = Money.ZERO;
    for (var line : lines.reversed()) {
      if (line.balance().isPresent()) {
        return Optional.of(line.balance().get().plus(since));
      }
      since = since.plus(line.amount());
    }
    return Optional.empty();
  }
}
