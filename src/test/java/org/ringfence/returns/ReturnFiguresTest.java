package org.ringfence.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.ringfence.returns.ReturnBook.DAY;
import static org.ringfence.returns.ReturnBook.QUARTER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.people.Term;

/** What stands on a return: whose money, of which days, against which limit. */
class ReturnFiguresTest {

  @TempDir Path folder;
  private ReturnBook book;

  @BeforeEach
  void opensABook() {
    book = new ReturnBook(folder);
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  @Test
  void everyColumnHoldsWhatBelongsInIt() {
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, LocalDate.of(2026, 6, 30), 5_000));
    book.post(
        book.funding(fund, DAY, 100_000),
        NewEntry.contribution(book.move(fund, DAY, 1_200), Facts.NONE),
        book.support(fund, DAY, 30_000),
        NewEntry.fee(book.move(fund, DAY, 2_500), Facts.NONE),
        book.bill(fund, DAY, 4_000, "T1"),
        NewEntry.refund(book.move(fund, DAY, 500), SpentWith.THIRD_PARTY, "Transport", Facts.NONE),
        NewEntry.returned(
            book.move(fund, DAY, 9_000),
            "Anyshire Council",
            FundingSource.SOCIAL_CARE,
            Facts.NONE));
    book.reverse(book.post(book.support(fund, DAY, 700)), DAY, "Typed twice");
    var row = book.figures().summary().getFirst();
    assertThat(row.figures().broughtForward()).isEqualTo(Money.of(50, 0));
    assertThat(row.figures().receivedFrom(FundingSource.SOCIAL_CARE)).isEqualTo(Money.of(1000, 0));
    assertThat(row.figures().receivedFrom(FundingSource.CONTRIBUTION)).isEqualTo(Money.of(12, 0));
    assertThat(row.figures().spentOnOwnSupport()).isEqualTo(Money.of(300, 0));
    assertThat(row.figures().spentWithThirdParties()).isEqualTo(Money.of(35, 0));
    assertThat(row.figures().feesTaken()).isEqualTo(Money.of(25, 0));
    assertThat(row.figures().givenBack()).isEqualTo(Money.of(90, 0));
    assertThat(row.figures().carriedForward()).isEqualTo(Money.of(612, 0));
    assertThat(row.weeklyBudget()).isEqualTo(Money.of(100, 0));
    assertThat(row.weeksHeld().orElseThrow()).isEqualByComparingTo("6.1");
    assertThat(row.isOverTheLimit()).isTrue();
  }

  @Test
  void theLimitIsExactToThePenny() {
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY, 40_000));
    assertThat(book.figures().summary().getFirst().isOverTheLimit()).isFalse();
    book.post(book.funding(fund, DAY, 1));
    var row = book.figures().summary().getFirst();
    assertThat(row.isOverTheLimit()).isTrue();
    assertThat(row.weeksHeld().orElseThrow()).isEqualByComparingTo("4.0");
  }

  @Test
  void anOpeningBalanceIsBroughtForwardAndNeverMoneyIn() {
    var fund = book.person("P1", "Gwen Sample");
    book.post(
        NewEntry.openingBalance(book.move(fund, DAY, 5_000), FundingSource.HEALTH, Facts.NONE),
        book.support(fund, DAY, 100));
    var figures = book.figures();
    assertThat(figures.summary().getFirst().figures().broughtForward()).isEqualTo(Money.of(50, 0));
    assertThat(figures.summary().getFirst().figures().moneyIn()).isEqualTo(Money.ZERO);
    var first = figures.transactions().getFirst().effect();
    assertThat(first)
        .isEqualTo(new TransactionLine.Effect(Money.ZERO, Money.ZERO, Money.of(50, 0)));
    assertThat(figures.transactions().getLast().effect().balance()).isEqualTo(Money.of(49, 0));
  }

  @Test
  void aRowOfOnePersonDoesNotShowAnothersName() {
    var fund = book.person("P1", "Gwen Sample");
    book.person("P002", "Bob Invented");
    book.post(
        NewEntry.funding(
            book.move(fund, DAY, 40_000),
            FundingSource.SOCIAL_CARE,
            Facts.NONE
                .withNarrative("Gwen Sample, shared with bob invented (P002)")
                .withOutcome("Days out with Bob Invented")));
    var what = book.figures().transactions().getFirst().what();
    assertThat(what.narrative()).isEqualTo("Gwen Sample, shared with someone else (someone else)");
    assertThat(what.outcome()).isEqualTo("Days out with someone else");
    book.post(NewEntry.support(book.move(fund, DAY, 100), "Day with Bob Invented", Facts.NONE));
    assertThat(book.figures().transactions().getLast().what().category())
        .isEqualTo("Day with someone else");
  }

  @Test
  void onlyThePeopleOfTheCommissionerAreOnIt() {
    book.person("P2", "Second Person");
    book.person("P1", "First Person");
    var other = book.commissioner("Elsewhere NHS");
    book.withoutAgreement("P3", "Not Theirs");
    book.agree("P3", other, ReturnBook.STARTS);
    book.withoutAgreement("P4", "Ended Before");
    book.agree("P4", book.council, ReturnBook.STARTS, new Term.Ends(LocalDate.of(2026, 6, 30)));
    book.withoutAgreement("P5", "Ended On The First Day");
    book.agree("P5", book.council, ReturnBook.STARTS, new Term.Ends(QUARTER.from()));
    book.withoutAgreement("P6", "Began On The Last Day");
    book.agree("P6", book.council, QUARTER.to());
    book.withoutAgreement("P7", "Begins After");
    book.agree("P7", book.council, QUARTER.to().plusDays(1));
    assertThat(book.figures().summary())
        .extracting(SummaryRow::reference)
        .containsExactly("P1", "P2", "P5", "P6");
    assertThat(book.figures().summary().get(2).agreement().ended()).contains(QUARTER.from());
    assertThat(book.figures().summary().get(3).agreement().began()).contains(QUARTER.to());
    assertThat(book.figures().summary().get(3).weeksHeld()).isEmpty();
  }

  @Test
  void whoChangedCommissionerIsSaidToHaveAnotherOnesMoneyAmongTheRows() {
    var icb = book.commissioner("Elsewhere NHS");
    book.person("P0", "Gwen Sample");
    var fund = book.withoutAgreement("P1", "Tomasz Example");
    var last = LocalDate.of(2026, 8, 10);
    book.agree("P1", book.council, ReturnBook.STARTS, new Term.Ends(last));
    book.agree("P1", icb, last.plusDays(1), new Term.Ends(LocalDate.of(2026, 12, 31)));
    book.post(book.funding(fund, last, 30_000), book.funding(fund, last.plusDays(2), 50_000));
    assertThat(book.figures().standing().alsoToKnow())
        .singleElement(STRING)
        .startsWith("P1: from 11 August 2026 to 30 September 2026 the fund was under an agreement")
        .doesNotContain("settled");
    assertThat(book.returns().preview(icb, QUARTER).orElseThrow().standing().alsoToKnow())
        .singleElement(STRING)
        .startsWith("P1: from 1 July 2026 to 10 August 2026 the fund was under an agreement");
    var later = new ReturnPeriod(QUARTER.to().plusDays(1), LocalDate.of(2026, 10, 31));
    assertThat(book.returns().preview(icb, later).orElseThrow().standing().alsoToKnow()).isEmpty();
  }

  @Test
  void whatIsLeftWhenAnAgreementHasEndedIsSaidToBeSettledAndNothingOnceItIs() {
    var fund = book.withoutAgreement("P1", "Gwen Sample");
    var last = LocalDate.of(2026, 6, 30);
    book.agree(
        "P1", book.council, ReturnBook.STARTS, new Term.SurplusWeeks(4), new Term.Ends(last));
    book.post(book.funding(fund, last, 12_345));
    assertThat(book.figures().standing().alsoToKnow())
        .singleElement(STRING)
        .startsWith(
            "P1: the agreement ended on 30 June 2026, and £123.45 was left on 30 September 2026.");
    assertThat(book.figures().summary())
        .singleElement()
        .matches(SummaryRow::isOverTheLimit)
        .matches(book.figures()::isToSettle);
    var before = new ReturnPeriod(ReturnBook.STARTS, last.minusDays(1));
    assertThat(book.returns().preview(book.council, before).orElseThrow().standing().alsoToKnow())
        .isEmpty();
    var back = book.move(fund, QUARTER.to(), 12_345);
    book.post(NewEntry.returned(back, "Anyshire Council", FundingSource.HEALTH, Facts.NONE));
    assertThat(book.figures().standing().alsoToKnow()).isEmpty();
    assertThat(book.figures().summary()).noneMatch(book.figures()::isToSettle);
  }

  @Test
  void theBudgetIsTheOneOfTheLastDay() {
    book.withoutAgreement("P1", "Gwen Sample");
    book.agree("P1", book.council, ReturnBook.STARTS);
    book.weekly("P1", FundingSource.HEALTH, 100, ReturnBook.STARTS, Optional.of(QUARTER.to()));
    book.weekly(
        "P1",
        FundingSource.SOCIAL_CARE,
        20,
        ReturnBook.STARTS,
        Optional.of(QUARTER.to().minusDays(1)));
    book.weekly("P1", FundingSource.CONTRIBUTION, 3, QUARTER.to(), Optional.empty());
    assertThat(book.figures().summary().getFirst().weeklyBudget()).isEqualTo(Money.ofPence(103));
    assertThat(book.figures().summary().getFirst().isOverTheLimit()).isFalse();
  }
}
