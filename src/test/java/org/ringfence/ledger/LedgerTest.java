package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.ledger.LedgerBook.STARTS;
import static org.ringfence.ledger.LedgerBook.TODAY;
import static org.ringfence.ledger.LedgerBook.claim;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

class LedgerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;
  private LedgerBook book;
  private FundId fund;

  @BeforeEach
  void opensABook() {
    book = new LedgerBook(folder);
    fund = book.fund(Money.ZERO);
  }

  @AfterEach
  void closesIt() {
    assertThat(book.verify().problems()).isEmpty();
    book.close();
  }

  private void refused(Outcome<?> outcome, String why) {
    assertThat(outcome.problems())
        .anySatisfy(problem -> assertThat(problem.toString()).contains(why));
  }

  private long entries() {
    return book.verify().entries();
  }

  @Test
  void entriesAreNumberedFromOneWithoutGaps() {
    assertThat(
            book.post(book.funding(fund, DAY, 1000), book.support(fund, DAY, 400))
                .orElseThrow()
                .numbers())
        .containsExactly(new EntryNumber(1), new EntryNumber(2));
    refused(book.post(book.support(fund, DAY, 601)), "£0.01 more than is available");
    assertThat(book.post(book.support(fund, DAY, 600)).orElseThrow().only())
        .isEqualTo(new EntryNumber(3));
    assertThat(book.balance(fund)).isEqualTo(Money.ZERO);
  }

  @Test
  void theSameCommandTwicePostsOnce() {
    var id = CommandId.fresh();
    var first = book.post(id, CameBy.SCREEN, book.funding(fund, DAY, 1000)).orElseThrow();
    var second = book.post(id, CameBy.SCREEN, book.funding(fund, DAY, 1000)).orElseThrow();
    assertThat(second.already()).isTrue();
    assertThat(second.numbers()).isEqualTo(first.numbers());
    assertThat(book.balance(fund)).isEqualTo(Money.ofPence(1000));
  }

  @Test
  void oneWrongEntryStopsThemAll() {
    refused(
        book.post(book.funding(fund, DAY, 1000), book.support(fund, DAY, 1001)),
        "more than is available");
    assertThat(entries()).isZero();
  }

  @Test
  void nothingIsPostedBeforeTheAgreementInTheFutureOrForNothing() {
    refused(
        book.post(book.funding(fund, STARTS.minusDays(1), 1)),
        "before the agreement starts on 5 January 2026");
    refused(book.post(book.funding(fund, TODAY.plusDays(1), 1)), "in the future");
    refused(book.post(book.funding(fund, DAY, 0)), "more than £0.00");
    refused(book.post(book.funding(fund, DAY, Long.MAX_VALUE)), "Check what was typed");
    assertThat(entries()).isZero();
  }

  @Test
  void afterTheAgreementEndsOnlySettlingIsPosted() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    book.end(fund, LocalDate.of(2026, 10, 31));
    var after = LocalDate.of(2026, 11, 1);
    refused(
        book.post(book.funding(fund, after, 1)), "after the agreement ended on 31 October 2026");
    refused(book.post(book.support(fund, after, 1)), "after the agreement ended");
    var back =
        NewEntry.returned(
            book.move(fund, after, 1000),
            "Anyshire Council",
            FundingSource.SOCIAL_CARE,
            Facts.NONE);
    assertThat(book.post(back).isDone()).isTrue();
  }

  @Test
  void whatWasForDaysOfAnEndedAgreementSettlesIt() {
    var end = LocalDate.of(2026, 10, 31);
    book.end(fund, end);
    var after = LocalDate.of(2026, 11, 10);
    var before = new ForDays(end, end.plusDays(3));
    var later = new ForDays(end.plusDays(1), end.plusDays(3));
    refused(book.post(covering(book.funding(fund, after, 900), later)), "Only what is for days");
    refused(book.post(covering(book.funding(fund, TODAY.plusDays(1), 1), before)), "in the future");
    assertThat(entries()).isZero();
    var funding = book.post(covering(book.funding(fund, after, 900), before)).orElseThrow().only();
    assertThat(book.entry(funding).happenedOn()).as("its true date").isEqualTo(after);
    refused(book.post(covering(book.support(fund, after, 901), before)), "£0.01 more than is");
    assertThat(book.post(covering(book.support(fund, after, 900), before)).isDone()).isTrue();
    var purchase =
        NewEntry.purchase(
            book.move(fund, after, 1), SpentWith.THIRD_PARTY, "Transport", Facts.NONE);
    refused(book.post(covering(purchase, before)), "after the agreement ended");
  }

  @Test
  void aGapBetweenTwoAgreementsTakesWhatWasForTheFirstOnly() {
    book.end(fund, LocalDate.of(2026, 3, 31));
    book.agreementFrom(fund, LocalDate.of(2026, 7, 1));
    var between = LocalDate.of(2026, 4, 10);
    var march = new ForDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    var july = new ForDays(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    refused(book.post(covering(book.funding(fund, between, 100), july)), "after the agreement");
    assertThat(book.post(covering(book.funding(fund, between, 100), march)).isDone()).isTrue();
  }

  @Test
  void aBillOfDaysBeforeTheEndIsHeldAndPaidAfterIt() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var end = LocalDate.of(2026, 10, 31);
    book.end(fund, end);
    var billed = LocalDate.of(2026, 11, 5);
    refused(place(new Owed(billed, Optional.empty())), "before this invoice");
    refused(place(new Owed(billed, Optional.of(end.plusDays(1)))), "so the fund cannot pay");
    refused(place(new Owed(STARTS.minusDays(1), Optional.empty())), "no agreement on");
    refused(place(new Owed(billed, Optional.of(STARTS.minusDays(1)))), "no agreement on");
    var hold = place(new Owed(billed, Optional.of(end))).orElseThrow();
    var bill = book.bill(fund, TODAY, 700, "1");
    refused(book.post(bill), "after the agreement ended");
    assertThat(book.post(bill.coveredBy(Cover.hold(hold, Optional.empty()))).isDone()).isTrue();
    assertThat(book.balance(fund)).isEqualTo(Money.ofPence(300));
  }

  private Outcome<org.ringfence.ids.HoldId> place(Owed owed) {
    var claim = new Holds.Claim(fund, Money.ofPence(700), owed, "Bill 1");
    var leave = Optional.of(new Overspend("Rita Manager", "No leave is for this"));
    return book.database.write(tx -> book.holds.place(tx, claim, leave));
  }

  private static NewEntry covering(NewEntry entry, ForDays days) {
    return entry.coveredBy(Cover.forDays(days));
  }

  @Test
  void anOverspendTermIsTheFloor() {
    var other = book.fund(Money.ofPence(500));
    assertThat(book.post(book.support(other, DAY, 500)).isDone()).isTrue();
    refused(
        book.post(book.support(other, DAY, 1)), "the agreement allows overspending up to £5.00");
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
    refused(
        book.post(book.support(fund, DAY.minusDays(1), 1)),
        "£0.01 is £0.01 more than is available");
    book.post(book.support(fund, DAY, 900)).orElseThrow();
    book.post(book.funding(fund, DAY.minusDays(3), 500)).orElseThrow();
    refused(book.post(book.support(fund, DAY.minusDays(1), 501)), "more than is available");
    assertThat(book.post(book.support(fund, DAY.minusDays(1), 500)).isDone()).isTrue();
  }

  @Test
  void heldMoneyIsNotAvailableUntilItIsSpentOrReleased() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var hold =
        book.database
            .write(tx -> book.holds.place(tx, claim(fund, 700, DAY, "Bill 1"), Optional.empty()))
            .orElseThrow();
    refused(book.post(book.support(fund, DAY, 301)), "more than is available");
    refused(
        book.database.write(
            tx -> book.holds.place(tx, claim(fund, 301, DAY, "Bill 2"), Optional.empty())),
        "more than is available");
    book.post(book.bill(fund, DAY, 700, "1").coveredBy(Cover.hold(hold, Optional.empty())))
        .orElseThrow();
    assertThat(book.database.<Balance>read(tx -> book.funds.balance(tx, fund)))
        .isEqualTo(new Balance(Money.ofPence(300), Money.ZERO));
    refused(book.database.write(tx -> book.holds.release(tx, hold)), "no longer held");
    refused(
        book.post(book.bill(fund, DAY, 100, "2").coveredBy(Cover.hold(hold, Optional.empty()))),
        "no longer held");
  }

  @Test
  void anEntryIsReversedOnceAndAReversalNever() {
    var number = book.post(book.funding(fund, DAY, 1000)).orElseThrow().only();
    refused(reverse(number, DAY, " "), "Say why");
    refused(reverse(number, DAY.minusDays(1), "Typed twice"), "before the day it happened");
    var reversal = reverse(number, DAY, "Typed twice").orElseThrow().only();
    assertThat(book.balance(fund)).isEqualTo(Money.ZERO);
    refused(reverse(number, DAY, "Again"), "reversed already");
    refused(reverse(reversal, DAY, "Undo"), "A reversal is not reversed");
    refused(reverse(new EntryNumber(99), DAY, "Who"), "There is no entry 99");
    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void aReceiptWhoseMoneyWasSpentIsNotReversedWithoutLeave() {
    var number = book.post(book.funding(fund, DAY, 1000)).orElseThrow().only();
    book.post(book.support(fund, DAY, 600)).orElseThrow();
    refused(reverse(number, DAY, "Wrong person"), "more than is available");
  }

  private Outcome<Posted> reverse(EntryNumber number, LocalDate on, String reason) {
    return book.database.write(
        tx ->
            book.ledger.reverse(
                tx,
                new Ledger.Reversal(
                    CommandId.fresh(), number, on, reason, "Test", Optional.empty())));
  }

  @Test
  void anInvoiceIsPaidOnceUnlessItWasReversed() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var number = book.post(book.bill(fund, DAY, 100, "INV 7")).orElseThrow().only();
    refused(book.post(book.bill(fund, DAY, 100, " inv 7")), "has been paid from this fund already");
    reverse(number, DAY, "Wrong amount").orElseThrow();
    assertThat(book.post(book.bill(fund, DAY, 120, "INV 7")).isDone()).isTrue();
  }

  @Test
  void anOpeningBalanceComesFirstAndNothingBeforeIt() {
    var opening =
        NewEntry.openingBalance(book.move(fund, DAY, 5000), FundingSource.SOCIAL_CARE, Facts.NONE);
    book.post(opening).orElseThrow();
    refused(book.post(opening), "the first entry of a fund");
    refused(
        book.post(book.funding(fund, DAY.minusDays(1), 1)),
        "before the opening balance of 5 October 2026");
    var figures = book.database.read(tx -> book.journal.figures(tx, fund, DAY, DAY));
    assertThat(figures.broughtForward()).isEqualTo(Money.of(50, 0));
    assertThat(figures.moneyIn()).isEqualTo(Money.ZERO);
    assertThat(figures.carriedForward()).isEqualTo(Money.of(50, 0));
  }

  @Test
  void aLateFactPostsInTheOpenMonthAndKeepsItsDate() {
    book.post(book.funding(fund, STARTS, 1000)).orElseThrow();
    closeUpTo(YearMonth.of(2026, 9));
    book.post(book.support(fund, LocalDate.of(2026, 9, 30), 100)).orElseThrow();
    var line =
        book.database
            .read(tx -> book.journal.lines(tx, fund, DAY.withDayOfMonth(1), DAY))
            .getFirst();
    assertThat(line.entry().happenedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(line.entry().postedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(line.entry().isLate()).isTrue();
    refused(
        book.post(
            CommandId.fresh(), CameBy.WORKBOOK, book.support(fund, LocalDate.of(2026, 9, 30), 100)),
        "September 2026 is closed");
  }

  private void closeUpTo(YearMonth last) {
    for (var month = YearMonth.from(STARTS); !month.isAfter(last); month = month.plusMonths(1)) {
      var closing = month;
      book.database.write(tx -> book.months.close(tx, closing, "Test")).orElseThrow();
    }
  }

  @Test
  void monthsCloseInOrderAndReopenFromTheLast() {
    book.post(book.funding(fund, STARTS, 1000)).orElseThrow();
    refused(close(YearMonth.of(2026, 2)), "Close January 2026 first");
    refused(close(YearMonth.of(2026, 11)), "has not ended yet");
    closeUpTo(YearMonth.of(2026, 3));
    refused(close(YearMonth.of(2026, 3)), "closed already");
    refused(reopen(YearMonth.of(2026, 2), "Why"), "Reopen March 2026 first");
    refused(reopen(YearMonth.of(2026, 3), ""), "Say why");
    refused(reopen(YearMonth.of(2026, 5), "Why"), "is not closed");
    assertThat(reopen(YearMonth.of(2026, 3), "Council corrected a payment").isDone()).isTrue();
    assertThat(close(YearMonth.of(2026, 3)).isDone()).isTrue();
  }

  private Outcome<MonthEvent> close(YearMonth month) {
    return book.database.write(tx -> book.months.close(tx, month, "Test"));
  }

  private Outcome<MonthEvent> reopen(YearMonth month, String reason) {
    return book.database.write(tx -> book.months.reopen(tx, month, "Test", reason));
  }

  @Test
  void theStoreItselfRefusesATransferBetweenFunds() {
    var other = book.fund(Money.ZERO);
    book.post(book.funding(fund, DAY, 1000), book.funding(other, DAY, 1000)).orElseThrow();
    assertThatThrownBy(
            () ->
                book.database.write(
                    tx ->
                        Outcome.done(
                            tx.sql()
                                .execute(
                                    "insert into transfer select 1, 2, %d, (select min(id) from account where fund_id = %d), (select min(id) from account where fund_id = %d), 5"
                                        .formatted(fund.value(), fund.value(), other.value())))))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aRefundLowersWhatWasSpentAndAReversalItsOwnColumn() {
    book.post(
            book.funding(fund, DAY, 10_000),
            book.bill(fund, DAY, 3_000, "1"),
            NewEntry.refund(
                book.move(fund, DAY, 500), SpentWith.THIRD_PARTY, "Transport", Facts.NONE))
        .orElseThrow();
    var twice = book.post(book.funding(fund, DAY, 2_000)).orElseThrow().only();
    reverse(twice, DAY, "Typed twice").orElseThrow();
    var figures = book.database.read(tx -> book.journal.figures(tx, fund, DAY, DAY));
    assertThat(figures.moneyIn()).isEqualTo(Money.ofPence(10_000));
    assertThat(figures.thirdParties())
        .containsExactly(Map.entry("Transport", Money.ofPence(2_500)));
    assertThat(figures.moneyOut()).isEqualTo(Money.ofPence(2_500));
    assertThat(figures.carriedForward()).isEqualTo(book.balance(fund));
  }

  @Test
  void problemsOfABatchSayWhichEntryTheyAreAbout() {
    var entries = List.of(book.funding(fund, DAY, 10), book.funding(fund, TODAY.plusDays(1), 10));
    var problems =
        book.database.read(
            tx ->
                book.ledger.check(
                    tx,
                    new PostCommand(CommandId.fresh(), "Test", "Test", CameBy.SCREEN, entries)));
    assertThat(problems).extracting(EntryProblem::index).containsExactly(1);
  }
}
