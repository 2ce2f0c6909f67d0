package org.ringfence.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.files.BankFileAccount;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.money.Money;

/** Works out the balance after each line of a file from those that the file does say. */
final class FilledBalances {

  private FilledBalances() {}

  /** The same lines; a balance that the file says itself is left as it is. */
  static List<BankFileLine> of(BankFileAccount account) {
    var lines = new ArrayList<>(account.lines());
    var running = account.opening();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var after = running.map(line.amount()::plus);
      running = line.balance().or(() -> after);
      lines.set(i, with(line, running));
    }
    var after = account.closing();
    for (int i = lines.size() - 1; i >= 0; i--) {
      var line = lines.get(i);
      var here = after;
      lines.set(i, with(line, line.balance().or(() -> here)));
      after = lines.get(i).balance().map(balance -> balance.minus(line.amount()));
    }
    return lines;
  }

  private static BankFileLine with(BankFileLine line, Optional<Money> balance) {
    return new BankFileLine(
        line.date(), line.amount(), balance, line.text(), line.bankId(), line.type());
  }
}
