package org.ringfence.monthend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.monthend.MonthEndBook.OCTOBER;
import static org.ringfence.monthend.MonthEndBook.SEPTEMBER;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.monthend.MonthMarks.Things;
import org.ringfence.people.PaymentBasis;
import org.ringfence.people.Term;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.Authority;
import org.ringfence.staff.StaffDetails;

/** Closing months, and everything that stands in the way of it. Today is 22 November 2026. */
class MonthEndTest {

  @TempDir Path folder;
  private MonthEndBook book;
  private PersonId gwen;

  @BeforeEach
  void opens() {
    book = new MonthEndBook(folder);
    // £70.00 a week from 1 September: £300.00 for September, £310.00 for October.
    gwen = book.person("P001", "Gwen Sample", 70_00);
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private List<String> left(YearMonth month, String check) {
    return book.line(month, check).left().stream().map(Missing::says).toList();
  }

  private Outcome<Integer> mark(YearMonth month, String check, String reason) {
    var keys = book.line(month, check).left().stream().map(Missing::key).toList();
    return book.marks.mark(BY, new Things(month, check, keys), reason);
  }

  @Test
  void aMonthInOrderIsClosedAndItsChecklistKept() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    assertThat(book.monthEnd.month(SEPTEMBER).canBeClosed()).isTrue();
    var closed = book.monthEnd.close("mo manager", SEPTEMBER).orElseThrow();
    assertThat(closed.by()).isEqualTo(BY);
    var file = book.monthEnd.month(SEPTEMBER);
    assertThat(file.isClosed()).isTrue();
    assertThat(file.canBeClosed()).isFalse();
    assertThat(file.checklist()).hasSize(6).allMatch(CheckLine::isDone);
    assertThat(book.office.deeds().getFirst()).isEqualTo("Month closed");
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 250_00);
    var amina = book.person("P002", "Amina Example", 7_00, new Term.WeeklyFee(Money.of(5, 0)));
    book.receives(amina, LocalDate.of(2026, 9, 7), 30_00);
    book.refuses("P001 Gwen Sample: £50.00 of £300.00", () -> book.monthEnd.close(BY, SEPTEMBER));
    assertThat(book.monthEnd.close(BY, SEPTEMBER).problems())
        .extracting(Problem::says)
        .satisfiesExactly(
            says -> assertThat(says).contains("the commissioner", "mark it as chased"),
            says -> assertThat(says).contains("P002 Amina Example", "£5.00 a week"));
  }

  @Test
  void aShortfallIsMarkedAsChasedWithAReasonThatStays() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 250_00);
    mark(SEPTEMBER, OwnChecks.EXPECTED, " Rang the council ").orElseThrow();
    assertThat(left(SEPTEMBER, OwnChecks.EXPECTED)).isEmpty();
    assertThat(book.office.deeds().getFirst()).isEqualTo("Marked chased");
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    var kept = (Standing.Done) book.line(SEPTEMBER, OwnChecks.EXPECTED).standing();
    assertThat(kept.says()).isEqualTo("One thing was left as it is.");
    assertThat(kept.details().getFirst())
        .contains("£50.00 of £300.00")
        .endsWith("Chased: Rang the council (Mo Manager, 22 November 2026)");
  }

  @Test
  void aMarkCountsOnlyWhileTheSameIsMissing() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 250_00);
    mark(SEPTEMBER, OwnChecks.EXPECTED, "Rang the council").orElseThrow();
    book.receives(gwen, LocalDate.of(2026, 9, 8), 10_00);
    assertThat(left(SEPTEMBER, OwnChecks.EXPECTED)).singleElement().asString().contains("£40.00");
  }

  @Test
  void aMarkCanBeTakenBackAndMarkingTwiceAddsNothing() {
    var things = new Things(SEPTEMBER, OwnChecks.EXPECTED, keys(SEPTEMBER, OwnChecks.EXPECTED));
    assertThat(book.marks.mark(BY, things, "Rang").orElseThrow()).isOne();
    var before = book.office.book.everything();
    assertThat(book.marks.mark(BY, things, "Rang").orElseThrow()).isZero();
    assertThat(book.office.book.everything()).isEqualTo(before);
    book.marks.takeBack(BY, things).orElseThrow();
    assertThat(left(SEPTEMBER, OwnChecks.EXPECTED)).hasSize(1);
    book.refuses("that is not marked", () -> book.marks.takeBack(BY, things));
  }

  private List<String> keys(YearMonth month, String check) {
    return book.line(month, check).missing().stream().map(Missing::key).toList();
  }

  @Test
  void marksAreRefusedWithoutAReasonForWhatIsNotThereAndInAClosedMonth() {
    var things = new Things(SEPTEMBER, OwnChecks.EXPECTED, keys(SEPTEMBER, OwnChecks.EXPECTED));
    book.refuses("Say why", () -> book.marks.mark(BY, things, "  "));
    book.refuses("there is room for 1,000", () -> book.marks.mark(BY, things, "x".repeat(1001)));
    var other = new Things(SEPTEMBER, OwnChecks.EXPECTED, List.of("99/commissioner"));
    book.refuses("not missing any more", () -> book.marks.mark(BY, other, "Rang"));
    var nowhere = new Things(SEPTEMBER, "nothing", List.of("1"));
    book.refuses("not on the checklist", () -> book.marks.mark(BY, nowhere, "Rang"));
    book.bank.missing("The bank is not reconciled.");
    var bank = new Things(SEPTEMBER, "bank", List.of("1"));
    var withBank =
        new MonthMarks(
            book.office.database(), book.office.clock, book.office.activity, List.of(book.bank));
    book.refuses("must be put right", () -> withBank.mark(BY, bank, "Later"));
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    book.refuses("September 2026 is closed", () -> book.marks.mark(BY, things, "Rang"));
  }

  @Test
  void anotherFeaturesCheckHoldsTheMonthOpen() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.bank.missing("The client account is not reconciled to 30 September 2026.");
    var withBank = book.monthEnd(book.bank);
    book.refuses(
        "The bank is reconciled: The client account is not", () -> withBank.close(BY, SEPTEMBER));
    book.bank.done();
    assertThat(withBank.close(BY, SEPTEMBER).isDone()).isTrue();
  }

  @Test
  void monthsAreClosedInOrderAndOnlyOnceAndOnlyThoseOfTheBook() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.receives(gwen, LocalDate.of(2026, 10, 7), 310_00);
    book.refuses("Close September 2026 first", () -> book.monthEnd.close(BY, OCTOBER));
    book.refuses("has not ended", () -> book.monthEnd.close(BY, YearMonth.of(2026, 11)));
    book.refuses(
        "nothing in the book for August 2026",
        () -> book.monthEnd.close(BY, YearMonth.of(2026, 8)));
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    book.refuses("closed already", () -> book.monthEnd.close(BY, SEPTEMBER));
    assertThat(book.monthEnd.close(BY, OCTOBER).isDone()).isTrue();
  }

  @Test
  void onlyStaffCloseAMonth() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.refuses("nobody called Al Stranger", () -> book.monthEnd.close("Al Stranger", SEPTEMBER));
    var left =
        book.office.staff.add(BY, new StaffDetails("Lee Left", "", Authority.any())).orElseThrow();
    book.office.staff.end(BY, left, LocalDate.of(2026, 11, 1)).orElseThrow();
    book.refuses("Lee Left has left", () -> book.monthEnd.close("Lee Left", SEPTEMBER));
  }

  @Test
  void aClosedMonthTakesNoPostingByScreenOrWorkbook() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    var late = LocalDate.of(2026, 9, 20);
    book.refuses("September 2026 is closed", () -> book.posts(gwen, late, 5_00, CameBy.WORKBOOK));
    var number = book.posts(gwen, late, 5_00, CameBy.SCREEN).orElseThrow().only();
    assertThat(book.office.entry(number).happenedOn()).isEqualTo(late);
    assertThat(book.office.entry(number).postedOn()).isEqualTo(OCTOBER.atDay(1));
    var shown = (Standing.Done) book.line(OCTOBER, OwnChecks.LATE).standing();
    assertThat(shown.details())
        .singleElement()
        .asString()
        .contains("P001 Gwen Sample", "£5.00", "20 September 2026");
  }

  @Test
  void heldMoneyIsPaidReleasedOrCarriedOver() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.receives(gwen, LocalDate.of(2026, 10, 7), 310_00);
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    var hold = book.heldSince(gwen, "2026-10-30T10:00:00Z", 45_00, "Invented Taxis, invoice 7");
    assertThat(left(OCTOBER, OwnChecks.HELD))
        .containsExactly(
            "P001 Gwen Sample: £45.00 has been held for Invented Taxis, invoice 7 since 30 October"
                + " 2026.");
    book.refuses("carried over", () -> book.monthEnd.close(BY, OCTOBER));
    mark(OCTOBER, OwnChecks.HELD, "Due in November").orElseThrow();
    assertThat(left(OCTOBER, OwnChecks.HELD)).isEmpty();
    book.releases(hold);
    assertThat(keys(OCTOBER, OwnChecks.HELD)).isEmpty();
    assertThat(book.monthEnd.close(BY, OCTOBER).isDone()).isTrue();
  }

  @Test
  void moneyHeldAfterTheMonthDoesNotMatterToIt() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.heldSince(gwen, "2026-11-03T10:00:00Z", 45_00, "Invented Taxis, invoice 8");
    assertThat(left(OCTOBER, OwnChecks.HELD)).isEmpty();
  }

  @Test
  void theContributionIsExpectedFromThePersonUnlessTheCommissionerPaysGross() {
    book.office.fund(gwen, FundingSource.CONTRIBUTION, 7_00, MonthEndBook.STARTS, null);
    book.receives(gwen, LocalDate.of(2026, 9, 7), 330_00);
    assertThat(left(SEPTEMBER, OwnChecks.EXPECTED))
        .containsExactly(
            "P001 Gwen Sample: £30.00 of £30.00 expected from their contribution has not come in.");
    book.setTerm(gwen, new Term.Paid(PaymentBasis.GROSS));
    assertThat(left(SEPTEMBER, OwnChecks.EXPECTED)).isEmpty();
  }

  @Test
  void aFeeThatWasNotTakenIsMissingUntilItIsChargedOrThereIsNone() {
    book.setTerm(gwen, new Term.WeeklyFee(Money.of(12, 50)));
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    assertThat(left(SEPTEMBER, OwnChecks.FEES)).hasSize(1);
    mark(SEPTEMBER, OwnChecks.FEES, "Waived").orElseThrow();
    assertThat(left(SEPTEMBER, OwnChecks.FEES)).isEmpty();
    book.takesFee(gwen, LocalDate.of(2026, 10, 9), 50_00);
    assertThat(left(OCTOBER, OwnChecks.FEES)).isEmpty();
  }

  @Test
  void supportThatIsUsuallyChargedIsMissedInAMonthWithoutIt() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.chargesSupport(gwen, LocalDate.of(2026, 9, 9), 50_00);
    assertThat(book.line(OCTOBER, OwnChecks.SUPPORT).standing())
        .isInstanceOf(Standing.NotApplicable.class);
    book.chargesSupport(gwen, LocalDate.of(2026, 10, 9), 50_00);
    assertThat(left(YearMonth.of(2026, 11), OwnChecks.SUPPORT))
        .singleElement()
        .asString()
        .contains("P001 Gwen Sample", "usually");
  }

  @Test
  void aClosedMonthSaysOfACheckWithoutWorkThatItWasNotNeeded() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    var open = book.line(SEPTEMBER, OwnChecks.SUPPORT).standing();
    assertThat(open).isInstanceOf(Standing.NotApplicable.class);
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    assertThat(book.line(SEPTEMBER, OwnChecks.SUPPORT).standing()).isEqualTo(open);
    assertThat(book.monthEnd.month(SEPTEMBER).checklist())
        .extracting(CheckLine::standing)
        .hasAtLeastOneElementOfType(Standing.Done.class);
  }

  @Test
  void anAuthoriserForAnyAmountReopensTheLastClosedMonthWithAReason() {
    book.receives(gwen, LocalDate.of(2026, 9, 7), 300_00);
    book.receives(gwen, LocalDate.of(2026, 10, 7), 310_00);
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    book.monthEnd.close(BY, OCTOBER).orElseThrow();
    var limited = Authority.upTo(Money.of(5000, 0));
    var ann = book.office.authoriser("Ann Any", limited);
    var any = book.office.signature(ann);
    book.refuses("any amount", () -> book.monthEnd.reopen(any, OCTOBER, "Wrong"));
    book.office.staff.change(BY, ann, new StaffDetails("Ann Any", "", Authority.any()));
    book.refuses("Say why", () -> book.monthEnd.reopen(any, OCTOBER, " "));
    book.refuses("there is room", () -> book.monthEnd.reopen(any, OCTOBER, "x".repeat(1001)));
    book.refuses("Reopen October 2026 first", () -> book.monthEnd.reopen(any, SEPTEMBER, "Wrong"));
    book.monthEnd.reopen(any, OCTOBER, "A receipt was left out").orElseThrow();
    book.refuses("is not closed", () -> book.monthEnd.reopen(any, OCTOBER, "Again"));
    assertThat(book.office.deeds().getFirst()).isEqualTo("Month reopened");
    var file = book.monthEnd.month(OCTOBER);
    assertThat(file.events().getLast().reason()).isEqualTo("A receipt was left out");
    assertThat(file.canBeClosed()).isTrue();
    assertThat(book.monthEnd.close(BY, OCTOBER).isDone()).isTrue();
  }

  @Test
  void theMonthsOfTheBookSayWhereTheyStand() {
    assertThat(book.monthEnd.months()).isEmpty();
    book.receives(gwen, LocalDate.of(2026, 9, 7), 250_00);
    assertThat(book.monthEnd.months())
        .extracting(MonthLine::state)
        .containsExactly(
            new MonthState.Next(1), new MonthState.Waiting(SEPTEMBER), new MonthState.Running());
    book.receives(gwen, LocalDate.of(2026, 9, 8), 50_00);
    book.monthEnd.close(BY, SEPTEMBER).orElseThrow();
    assertThat(book.monthEnd.months().getFirst().state()).isInstanceOf(MonthState.Closed.class);
    assertThat(book.monthEnd.months().get(1).state()).isEqualTo(new MonthState.Next(1));
  }
}
