package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.movein.TwoPeople.BANK;
import static org.ringfence.movein.TwoPeople.day;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.samples.Workbook;
import org.ringfence.sheet.Finding;

/** Bills of a workbook, and reversals: what is noted, what is refused, and which row is blamed. */
class MoveInBillsTest {

  @TempDir private Path folder;
  private MoveInDesk desk;
  private final Workbook book = TwoPeople.workbook();

  @BeforeEach
  void open() {
    desk = new MoveInDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path written() {
    return book.writeBare(folder.resolve("book.xlsx"));
  }

  private void bill(String id, LocalDate on, String person, String invoice, String by, String yes) {
    book.add(
        "Ledger",
        id,
        on,
        person,
        "Bill",
        Money.of(60, 0),
        BANK,
        "",
        "Activities",
        "A Payee",
        invoice,
        "",
        by,
        yes);
  }

  private void reversal(String id, LocalDate on, String person, String reverses) {
    book.add(
        "Ledger",
        id,
        on,
        person,
        "Reversal",
        Money.of(60, 0),
        BANK,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "A mistake",
        reverses);
  }

  @Test
  void theSameInvoiceForSomebodyElseOnAnotherDayIsNoted() {
    bill("3", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");
    bill("4", day(2, 9), "P2", "77", "Ada Invented", "Ben Invented");

    var report = desk.bringIn(written()).orElseThrow();

    assertThat(report.notes())
        .extracting(Finding::where)
        .containsExactly("Ledger, row 5, Invoice number");
    assertThat(desk.entries()).isEqualTo(4);
  }

  @Test
  void sharesOfOneBillAreNotNoted() {
    bill("3", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");
    bill("4", day(2, 1), "P2", "77", "Ada Invented", "Ben Invented");

    assertThat(desk.bringIn(written()).orElseThrow().findings()).isEmpty();
  }

  @Test
  void aBillThatWasReversedMayBeEnteredAgainAndCountsOnceAgainstTheLimit() {
    book.set("Staff", 3, "Authorises up to", Money.of(100, 0));
    bill("3", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");
    reversal("4", day(2, 1), "P1", "3");
    bill("5", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");

    assertThat(desk.bringIn(written()).orElseThrow().findings()).isEmpty();
    assertThat(desk.balances()).containsEntry("P1", Money.of(940, 0));
  }

  @Test
  void inADeclaredOnePersonOfficeTheSamePersonEntersAndAuthorises() {
    bill("3", day(2, 1), "P1", "77", "Ben Invented", "Ben Invented");

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 4, Authorised by");
    book.set("Provider", 2, "One-person office", "yes");
    assertThat(desk.bringIn(written()).isDone()).isTrue();
  }

  @Test
  void aLaterWorkbookReversesARowOfAnEarlierOne() {
    bill("3", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");
    desk.bringIn(written()).orElseThrow();
    var next = withoutLedger();
    next.add("Ledger", "4", day(2, 3), "P1", "Reversal", Money.of(60, 0), BANK)
        .set("Ledger", 2, "Reverses", "3");

    var file = next.write(folder.resolve("next.xlsx"));

    assertThat(desk.bringIn(file).orElseThrow().findings()).isEmpty();
    assertThat(desk.balances()).containsEntry("P1", Money.of(1_000, 0));
    assertThat(desk.bringIn(file).orElseThrow().alreadyThere()).isEqualTo(1);
    assertThat(desk.entries()).isEqualTo(4);
  }

  @Test
  void aReversalOfARowInTheBookRepeatsItAndComesAfterIt() {
    bill("3", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");
    book.add("Bank accounts", "Other account");
    desk.bringIn(written()).orElseThrow();
    var next = withoutLedger();
    next.add("Ledger", "4", day(2, 3), "P2", "Reversal", Money.of(59, 0), "Other account")
        .add("Ledger", "5", day(1, 31), "P1", "Reversal", Money.of(60, 0), BANK)
        .set("Ledger", 2, "Reverses", "3")
        .set("Ledger", 3, "Reverses", "3");

    assertThat(desk.bringIn(next.write(folder.resolve("next.xlsx"))).problems())
        .extracting(Problem::field)
        .containsExactly(
            "Ledger, row 2, Person",
            "Ledger, row 2, Amount",
            "Ledger, row 2, Bank account",
            "Ledger, row 3, Date");
    assertThat(desk.entries()).isEqualTo(3);
  }

  private Workbook withoutLedger() {
    var next = new Workbook().add("Provider", "An invented provider");
    return next.add("Bank accounts", BANK);
  }

  @ParameterizedTest
  @CsvSource({"Id, , Id", "Id, 1, Id", "Person, P9, Person", "Payee, Nobody, Payee"})
  void aReversalIsNotBlamedForTheRowThatItUndoes(String column, String typed, String blamed) {
    bill("3", day(2, 1), "P1", "77", "Ada Invented", "Ben Invented");
    reversal("4", day(2, 2), "P1", "3");
    book.set("Ledger", 4, column, typed);

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 4, " + blamed);
  }
}
