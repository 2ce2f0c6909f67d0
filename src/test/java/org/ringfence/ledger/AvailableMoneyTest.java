package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.ledger.LedgerBook.claim;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringfence.money.Money;

/** What is available is spent, and no more without leave. */
class AvailableMoneyTest extends OneFund {

  @Test
  void anOverspendTermIsTheFloor() {
    var other = book.fund(Money.ofPence(500));
    assertThat(book.post(book.support(other, DAY, 500)).isDone()).isTrue();
    book.refuses(
        "the agreement allows overspending up to £5.00",
        () -> book.post(book.support(other, DAY, 1)));
    var leave = Cover.overspend(Optional.of(new Overspend("Rita Manager", "Emergency repair")));
    book.post(book.support(other, DAY, 1).coveredBy(leave)).orElseThrow();
    assertThat(book.balance(other)).isEqualTo(Money.ofPence(-501));
    var line = book.database.read(tx -> book.journal.lines(tx, other, DAY, DAY)).getLast();
    assertThat(line.entry().trail().overspend())
        .contains(new Overspend("Rita Manager", "Emergency repair"));
  }

  @Test
  void leaveThatWasNotNeededIsNotRecorded() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var leave = Cover.overspend(Optional.of(new Overspend("Rita Manager", "Just in case")));
    book.post(book.support(fund, DAY, 1000).coveredBy(leave)).orElseThrow();
    var line = book.database.read(tx -> book.journal.lines(tx, fund, DAY, DAY)).getLast();
    assertThat(line.entry().trail().overspend()).isEmpty();
  }

  @Test
  void moneyIsNotSpentBeforeItCame() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    book.refuses(
        "£0.01 is £0.01 more than is available",
        () -> book.post(book.support(fund, DAY.minusDays(1), 1)));
    book.post(book.support(fund, DAY, 900)).orElseThrow();
    book.post(book.funding(fund, DAY.minusDays(3), 500)).orElseThrow();
    book.refuses(
        "more than is available", () -> book.post(book.support(fund, DAY.minusDays(1), 501)));
    assertThat(book.post(book.support(fund, DAY.minusDays(1), 500)).isDone()).isTrue();
  }

  @Test
  void heldMoneyIsNotAvailableUntilItIsSpentOrReleased() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var hold =
        book.database
            .write(tx -> book.holds.place(tx, claim(fund, 700, DAY, "Bill 1"), Optional.empty()))
            .orElseThrow();
    book.refuses("more than is available", () -> book.post(book.support(fund, DAY, 301)));
    book.refuses(
        "more than is available",
        () ->
            book.database.write(
                tx -> book.holds.place(tx, claim(fund, 301, DAY, "Bill 2"), Optional.empty())));
    book.post(book.bill(fund, DAY, 700, "1").coveredBy(Cover.hold(hold, Optional.empty())))
        .orElseThrow();
    assertThat(book.database.<Balance>read(tx -> book.funds.balance(tx, fund)))
        .isEqualTo(new Balance(Money.ofPence(300), Money.ZERO));
    book.refuses("no longer held", () -> book.database.write(tx -> book.holds.release(tx, hold)));
    book.refuses(
        "no longer held",
        () ->
            book.post(
                book.bill(fund, DAY, 100, "2").coveredBy(Cover.hold(hold, Optional.empty()))));
  }

  @Test
  void aReceiptWhoseMoneyWasSpentIsNotReversedWithoutLeave() {
    var number = book.post(book.funding(fund, DAY, 1000)).orElseThrow().only();
    book.post(book.support(fund, DAY, 600)).orElseThrow();
    book.refuses("more than is available", () -> book.reverse(number, DAY, "Wrong person"));
  }
}
