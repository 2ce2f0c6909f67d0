package org.ringfence.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.AccountMonth.State;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/** Holding an account against the bank to a day, and what a month's closing asks of it. */
class ReconciliationsTest {

  private static final LocalDate END = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;
  private BankBook book;
  private FundId gwen;

  @BeforeEach
  void aMonthWithMoneyInAndOut() {
    book = new BankBook(folder);
    gwen = book.person("P001", "Gwen Sample");
    book.post(book.received(gwen, "2026-10-05", 500_00));
    book.post(book.paid(gwen, "2026-10-06", 25_00, "Invented Taxis"));
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private void october() {
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,500.00,500.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,475.00");
  }

  private void refuses(String says, String on) {
    book.office.refuses(
        says,
        () ->
            book.proving
                .reconciliations()
                .keep(BY, CommandId.fresh(), book.office.bank, LocalDate.parse(on)));
  }

  private AccountMonth month(YearMonth month) {
    return book.office.database().read(tx -> book.proving.months().of(tx, month)).getFirst();
  }

  @Test
  void bothSidesAgreeAndWhatIsSureIsMatchedWhenItIsKept() {
    october();
    var seen = book.reconcile("2026-10-31");
    assertThat(seen.agrees()).as(seen::toString).isTrue();
    assertThat(seen.bank().opening()).isEqualTo(Money.ZERO);
    assertThat(seen.bank().matched()).isEqualTo(new Reconciliation.Lines(2, Money.of(475, 0)));
    assertThat(seen.bank().closing()).isEqualTo(Money.of(475, 0));
    assertThat(seen.book().together()).isEqualTo(Money.of(475, 0));
    assertThat(book.matching.matches(book.office.bank)).isEmpty();

    var command = CommandId.fresh();
    var keep = book.proving.reconciliations();
    var id = keep.keep(BY, command, book.office.bank, END).orElseThrow();
    assertThat(keep.keep(BY, command, book.office.bank, END).orElseThrow()).isEqualTo(id);
    assertThat(book.matching.matches(book.office.bank)).hasSize(2);
    assertThat(keep.kept(book.office.bank))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.reconciliation()).isEqualTo(seen);
              assertThat(kept.by()).isEqualTo(BY);
              assertThat(kept.month()).isEmpty();
            });
  }

  @Test
  void theNextBeginsWhereTheLastEnded() {
    october();
    var keep = book.proving.reconciliations();
    keep.keep(BY, CommandId.fresh(), book.office.bank, END).orElseThrow();
    book.post(book.received(gwen, "2026-11-05", 500_00));
    book.statement("2026-11-05,ANYSHIRE COUNCIL,500.00,975.00");
    var seen = book.reconcile("2026-11-05");
    assertThat(seen.bank().begins()).isEqualTo("2026-11-01");
    assertThat(seen.bank().opening()).isEqualTo(Money.of(475, 0));
    assertThat(seen.bank().matched().count()).isOne();
    assertThat(seen.agrees()).isTrue();
    refuses("reconciled to 31 October 2026 already", "2026-10-30");
  }

  @Test
  void whatStandsOnOneSideOnlyIsListedAndExplained() {
    book.post(book.paid(gwen, "2026-10-30", 40_00, "Sample Stores"));
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,500.00,500.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,475.00",
        "2026-10-29,SERVICE CHARGE,-7.50,467.50",
        "2026-11-02,CARD SAMPLE STORES,-40.00,427.50");
    var seen = book.reconcile("2026-10-31");
    assertThat(seen.atTheBank())
        .containsExactly(
            new Reconciliation.Item(
                LocalDate.of(2026, 10, 29),
                "SERVICE CHARGE",
                Money.ofPence(-750),
                Why.UNKNOWN,
                Optional.empty()));
    assertThat(seen.inTheBook())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.why()).isEqualTo(Why.LATER);
              assertThat(item.settledOn()).hasValue(LocalDate.of(2026, 11, 2));
            });
    assertThat(seen.difference()).isEqualTo(Money.ZERO);
    assertThat(seen.agrees()).isFalse();
    var proof = book.proof("2026-10-31");
    assertThat(proof.onItsWay()).isEqualTo(Money.of(40, 0));
    assertThat(proof.difference()).isEqualTo(Money.ofPence(-750));
    assertThat(proof.reasons().getFirst().onPaper()).doesNotContain("SERVICE CHARGE");
  }

  @Test
  void refusesADayThatCannotBeReconciled() {
    refuses("No statement of Client account is in the book", "2026-10-31");
    book.statement("2026-10-05,ANYSHIRE COUNCIL,500.00,500.00");
    refuses("is in the future", "2026-11-23");
    refuses("ends on 5 October 2026. Bring in one that reaches 31 October 2026", "2026-10-31");
    refuses("No statement of Client account with a balance", "2026-10-01");
    assertThat(book.reconcile("2026-10-05").difference()).isEqualTo(Money.ZERO);
  }

  @Test
  void anEntryTakenBackLaterWasInTheBookUntilThen() {
    var slip = book.post(book.paid(gwen, "2026-10-20", 12_00, "Sample Stores")).only();
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,500.00,500.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,475.00",
        "2026-11-02,INTEREST,0.00,475.00");
    book.office.reverse(slip, LocalDate.of(2026, 11, 3), "Never bought");
    assertThat(book.proof("2026-10-31").isWhole()).isTrue();
    assertThat(book.proof("2026-10-31").onItsWay()).isEqualTo(Money.of(12, 0));
    assertThat(book.proof("2026-11-03").isWhole()).isTrue();
    assertThat(book.proof("2026-11-03").onItsWay()).isEqualTo(Money.ZERO);
  }

  @Test
  void linesThatAreMissingAreSaidWithTheirDaysAndAmount() {
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,500.00,500.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,475.00");
    book.statement("2026-10-31,INTEREST,0.10,470.10");
    var proof = book.proof("2026-10-31");
    assertThat(proof.reasons())
        .extracting(ProofReason::says)
        .anyMatch(
            it ->
                it.contains("between 7 October 2026 and 31 October 2026") && it.contains("-£5.00"))
        .noneMatch(it -> it.contains("different already"));
    assertThat(book.reconcile("2026-10-31").bank().missing()).isEqualTo(Money.ofPence(-500));
  }

  @Test
  void whatTheBookBeginsWithNeedsNoLineOfTheBank() {
    var amina = book.person("P002", "Amina Example");
    book.office
        .tryPost(
            CameBy.WORKBOOK,
            NewEntry.openingBalance(
                book.move(amina, "2026-09-30", 80_00), FundingSource.SOCIAL_CARE, Facts.NONE))
        .orElseThrow();
    book.statement(
        "2026-09-02,SOMETHING OLD,-1.00,99.00",
        "2026-09-29,SOMETHING ELSE,-19.00,80.00",
        "2026-10-05,ANYSHIRE COUNCIL,500.00,580.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,555.00");
    var proof = book.proof("2026-10-31");
    assertThat(proof.isWhole()).as(proof::toString).isTrue();
    assertThat(proof.onItsWay()).isEqualTo(Money.ZERO);
  }

  @Test
  void aMonthIsReconciledWhenTheStatementReachesItsEndAndNothingIsLeft() {
    assertThat(month(YearMonth.of(2026, 10)).state()).isEqualTo(State.WITHOUT_STATEMENT);
    october();
    // The file was brought in after the month, and the book has nothing after its last line.
    assertThat(month(YearMonth.of(2026, 10)).state()).isEqualTo(State.RECONCILED);
    book.post(book.paid(gwen, "2026-10-28", 5_00, "Sample Stores"));
    assertThat(month(YearMonth.of(2026, 10)).state()).isEqualTo(State.WITHOUT_STATEMENT);
    book.statement("2026-10-31,MYSTERY,-3.00,472.00");
    var left = month(YearMonth.of(2026, 10));
    assertThat(left.state()).isEqualTo(State.OPEN);
    assertThat(left.says())
        .containsExactly(
            "Client account: -£3.00 on 31 October 2026, “MYSTERY”, is not in the book.");
  }

  @Test
  void aMonthKeptInASpreadsheetIsBroughtForwardByTheFirstStatement() {
    var spring = YearMonth.of(2026, 5);
    book.office.tryPost(CameBy.WORKBOOK, book.received(gwen, "2026-05-05", 60_00)).orElseThrow();
    assertThat(month(spring).state()).isEqualTo(State.WITHOUT_STATEMENT);
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,500.00,560.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,535.00");
    assertThat(month(spring).state()).isEqualTo(State.BROUGHT_FORWARD);
    assertThat(month(YearMonth.of(2026, 6)).state()).isEqualTo(State.BROUGHT_FORWARD);
    book.post(book.received(gwen, "2026-06-05", 1_00));
    var summer = month(YearMonth.of(2026, 6));
    assertThat(summer.state()).isEqualTo(State.WITHOUT_STATEMENT);
    assertThat(summer.says().getFirst()).contains("first statement of Client account begins on 5");
    assertThat(month(spring).says().getFirst()).contains("begins with £1.00 less than the book");
  }

  @Test
  void whatWasOnItsWayWhenTheStatementBeginsIsFoundByItsAmount() {
    var amina = book.person("P002", "Amina Example");
    book.post(book.received(gwen, "2026-05-05", 60_00));
    book.post(book.received(amina, "2026-10-02", 100_00), book.received(gwen, "2026-10-02", 11_00));
    book.statement(
        "2026-10-05,UNREADABLE,111.00,171.00",
        "2026-10-05,ANYSHIRE COUNCIL,500.00,671.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,646.00");
    var proof = book.proof("2026-10-31");
    assertThat(proof.isWhole()).as(proof::toString).isTrue();
  }

  @Test
  void theMonthsReconciliationIsKeptWithItsClosing() {
    october();
    book.office
        .database()
        .write(
            tx -> {
              book.proving.reconciliations().keepWithMonth(tx, BY, YearMonth.of(2026, 10));
              return Outcome.done(true);
            })
        .orElseThrow();
    var kept = book.proving.reconciliations().kept(book.office.bank);
    assertThat(kept)
        .extracting(KeptReconciliation::month)
        .isEqualTo(List.of(Optional.of(YearMonth.of(2026, 10))));
    assertThat(book.matching.open(book.office.bank).lines()).isEmpty();
  }
}
