package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;

/**
 * One statement in a file, before the statements of one account are put together.
 *
 * @param identity whose it is
 * @param opening stated by the file
 * @param closing stated by the file
 * @param from the day of its opening balance, where the file says
 * @param lines in the order of the file
 */
record StatementPart(
    AccountIdentity identity,
    Optional<Money> opening,
    Optional<Money> closing,
    Optional<LocalDate> from,
    List<BankFileLine> lines) {

  /** Whether both balances are stated and the lines lead from one to the other. */
  boolean addsUp() {
    var sum = Money.sum(lines.stream().map(BankFileLine::amount).toList());
    return opening.isPresent() && opening.map(sum::plus).equals(closing);
  }

  /** The day to sort it by among the statements of its account. */
  Optional<LocalDate> startsOn() {
    return from.or(() -> lines.stream().map(BankFileLine::date).min(LocalDate::compareTo));
  }
}
