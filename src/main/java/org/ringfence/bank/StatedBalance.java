package org.ringfence.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;

/** What an account held after the last of some lines, by the bank's word or a person's. */
final class StatedBalance {

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final BankLineStore lines = new BankLineStore();
  private final TypedBalanceStore typed = new TypedBalanceStore();

  /** After the last line of the book. */
  Optional<Money> now(Tx tx, BankAccountId account) {
    return on(tx, account, FOREVER);
  }

  /** At the end of a day. */
  Optional<Money> on(Tx tx, BankAccountId account, LocalDate day) {
    var last = typed.lastBy(tx, account, day);
    var from =
        Stream.concat(
                lines.lastBalanceBy(tx, account, day).map(BankLine::on).stream(),
                last.map(TypedBalance::on).stream())
            .max(LocalDate::compareTo);
    return from.flatMap(since -> of(lines.between(tx, account, since, day), last));
  }

  /**
   * The same.
   *
   * @param upToTheDay all lines of the account up to the day, in order
   */
  Optional<Money> on(Tx tx, BankAccountId account, LocalDate day, List<BankLine> upToTheDay) {
    return of(upToTheDay, typed.lastBy(tx, account, day));
  }

  /**
   * From the last balance that is known, and the amounts of the lines after it. The bank's own word
   * goes before a person's of the same day.
   */
  private static Optional<Money> of(List<BankLine> inOrder, Optional<TypedBalance> typed) {
    var since = Money.ZERO;
    for (var line : inOrder.reversed()) {
      if (typed.filter(it -> it.on().isAfter(line.on())).isPresent()) {
        break;
      }
      if (line.balance().isPresent()) {
        return Optional.of(line.balance().get().plus(since));
      }
      since = since.plus(line.amount());
    }
    return typed.map(
        it ->
            it.balance()
                .plus(
                    Money.sum(
                        inOrder.stream()
                            .filter(line -> line.on().isAfter(it.on()))
                            .map(BankLine::amount)
                            .toList())));
  }
}
