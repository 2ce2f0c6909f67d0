package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.ledger.LedgerBook.STARTS;
import static org.ringfence.ledger.LedgerBook.TODAY;

import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/** What may be posted and reversed, and what it does to the fund. */
class LedgerTest extends OneFund {

  @Test
  void entriesAreNumberedFromOneWithoutGaps() {
    assertThat(
            book.post(book.funding(fund, DAY, 1000), book.support(fund, DAY, 400))
                .orElseThrow()
                .numbers())
        .containsExactly(new EntryNumber(1), new EntryNumber(2));
    book.refuses("£0.01 more than is available", () -> book.post(book.support(fund, DAY, 601)));
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
    book.refuses(
        "more than is available",
        () -> book.post(book.funding(fund, DAY, 1000), book.support(fund, DAY, 1001)));
    assertThat(book.verify().entries()).isZero();
  }

  @Test
  void nothingIsPostedBeforeTheAgreementInTheFutureOrForNothing() {
    book.refuses(
        "before the agreement starts on 5 January 2026",
        () -> book.post(book.funding(fund, STARTS.minusDays(1), 1)));
    book.refuses("in the future", () -> book.post(book.funding(fund, TODAY.plusDays(1), 1)));
    book.refuses("more than £0.00", () -> book.post(book.funding(fund, DAY, 0)));
    book.refuses("Check what was typed", () -> book.post(book.funding(fund, DAY, Long.MAX_VALUE)));
    assertThat(book.verify().entries()).isZero();
  }

  @Test
  void anEntryIsReversedOnceAndAReversalNever() {
    var number = book.post(book.funding(fund, DAY, 1000)).orElseThrow().only();
    book.refuses("Say why", () -> book.reverse(number, DAY, " "));
    book.refuses(
        "before the day it happened", () -> book.reverse(number, DAY.minusDays(1), "Typed twice"));
    var reversal = book.reverse(number, DAY, "Typed twice").orElseThrow().only();
    assertThat(book.balance(fund)).isEqualTo(Money.ZERO);
    book.refuses("reversed already", () -> book.reverse(number, DAY, "Again"));
    book.refuses("A reversal is not reversed", () -> book.reverse(reversal, DAY, "Undo"));
    book.refuses("There is no entry 99", () -> book.reverse(new EntryNumber(99), DAY, "Who"));
    assertThat(book.verify().entries()).isEqualTo(2);
  }

  @Test
  void anInvoiceIsPaidOnceUnlessItWasReversed() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var number = book.post(book.bill(fund, DAY, 100, "INV 7")).orElseThrow().only();
    book.refuses(
        "has been paid from this fund already",
        () -> book.post(book.bill(fund, DAY, 100, " inv 7")));
    book.reverse(number, DAY, "Wrong amount").orElseThrow();
    assertThat(book.post(book.bill(fund, DAY, 120, "INV 7")).isDone()).isTrue();
  }

  @Test
  void anOpeningBalanceComesFirstAndNothingBeforeIt() {
    var opening =
        NewEntry.openingBalance(book.move(fund, DAY, 5000), FundingSource.SOCIAL_CARE, Facts.NONE);
    book.post(opening).orElseThrow();
    book.refuses("the first entry of a fund", () -> book.post(opening));
    book.refuses(
        "before the opening balance of 5 October 2026",
        () -> book.post(book.funding(fund, DAY.minusDays(1), 1)));
    var figures = book.database.read(tx -> book.journal.figures(tx, fund, DAY, DAY));
    assertThat(figures.broughtForward()).isEqualTo(Money.of(50, 0));
    assertThat(figures.moneyIn()).isEqualTo(Money.ZERO);
    assertThat(figures.carriedForward()).isEqualTo(Money.of(50, 0));
  }

  @Test
  void theStoreItselfRefusesATransferBetweenFunds() {
    var other = book.fund(Money.ZERO);
    book.post(book.funding(fund, DAY, 1000), book.funding(other, DAY, 1000)).orElseThrow();
    var across =
        ("insert into transfer select 1, 2, %1$d, (select min(id) from account where fund_id ="
                + " %1$d), (select min(id) from account where fund_id = %2$d), 5")
            .formatted(fund.value(), other.value());
    assertThatThrownBy(() -> book.database.write(tx -> Outcome.done(tx.sql().execute(across))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("TRANSFER_CREDIT");
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
    book.reverse(twice, DAY, "Typed twice").orElseThrow();
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
