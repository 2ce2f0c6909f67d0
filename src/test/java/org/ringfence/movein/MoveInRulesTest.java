package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.samples.Workbook;
import org.ringfence.sheet.Column;
import org.ringfence.sheet.Finding;
import org.ringfence.sheet.Sheet;
import org.ringfence.sheet.WorkbookWriter;

/** What may be in a workbook although it looks odd, and what may not. */
class MoveInRulesTest {

  private static final LocalDate STARTS = LocalDate.of(2026, 1, 1);
  private static final String BANK = "ISF account";

  @TempDir private Path folder;
  private MoveInDesk desk;

  /** Two people with £1,000 each, an agreement that ends in September for the second. */
  private final Workbook book =
      new Workbook()
          .add("Provider", "An invented provider")
          .add("Bank accounts", BANK)
          .add("Staff", "Ada Invented")
          .add("Staff", "Ben Invented", "", "any")
          .add("Commissioners", "Sampleton Council", "Council")
          .add("People", "P1", "Gwen Sample")
          .add("People", "P2", "Bob Placeholder")
          .add("Agreements", "P1", "Sampleton Council", "Two-way", STARTS, STARTS)
          .add("Agreements", "p2", "sampleton council", "two-WAY", STARTS, STARTS, day(9, 30))
          .add("Payees", "A Payee")
          .add("Ledger", "1", day(1, 5), "P1", "Funding", Money.of(1_000, 0), BANK, "Social care")
          .add("Ledger", "2", day(1, 5), "P2", "Funding", Money.of(1_000, 0), BANK, "Social care");

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

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
  void onlyWhatSettlesAnAgreementComesAfterItsEnd() {
    book.add("Ledger", "3", day(10, 2), "P2", "Returned", Money.of(700, 0), BANK, "Social care");
    book.add(
        "Ledger",
        "4",
        day(10, 3),
        "P2",
        "Refund",
        Money.of(5, 0),
        BANK,
        "",
        "Activities",
        "A Payee");
    assertThat(desk.look(written()).orElseThrow().findings()).isEmpty();

    book.add("Ledger", "5", day(10, 3), "P2", "Support", Money.of(5, 0), BANK, "", "Personal care");
    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 6, Date");
    assertThat(desk.isEmpty()).isTrue();
  }

  @Test
  void rowsOfOneDayAreTakenInTheOrderOfTheSheet() {
    book.add(
        "Ledger", "3", day(2, 1), "P1", "Support", Money.of(1_200, 0), BANK, "", "Personal care");
    book.add("Ledger", "4", day(2, 1), "P1", "Funding", Money.of(500, 0), BANK, "Social care");

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 4, Amount");
  }

  @Test
  void aClosedMonthTakesNoRows() {
    desk.bringIn(written()).orElseThrow();
    var months = new Months(MoveInDesk.CLOCK);
    desk.database
        .write(tx -> months.close(tx, YearMonth.of(2026, 1), "Ben Invented"))
        .orElseThrow();
    book.add("Ledger", "3", day(1, 20), "P1", "Contribution", Money.of(5, 0), BANK);

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::toString)
        .containsExactly("Ledger, row 4, Date: January 2026 is closed and takes no more postings.");
    assertThat(desk.entries()).isEqualTo(2);
  }

  @Test
  void whatFollowsFromARefusedReceiptIsNotReportedAgain() {
    book.set("Ledger", 2, "Date", LocalDate.of(2025, 12, 31));
    book.add(
        "Ledger", "3", day(2, 1), "P1", "Support", Money.of(900, 0), BANK, "", "Personal care");

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 2, Date");
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
  @CsvSource({
    "Person, , Person",
    "Person, P9, Person",
    "Date, 2026-11-30, Date",
    "Id, 1, Id",
    "Amount, lots, Amount"
  })
  void moneyOfARowThatIsWrongIsNotMissedByLaterRows(String column, String typed, String blamed) {
    book.add("Ledger", "3", day(3, 1), "P2", "Funding", Money.of(500, 0), BANK, "Social care")
        .add(
            "Ledger",
            "4",
            day(4, 1),
            "P2",
            "Support",
            Money.of(1_400, 0),
            BANK,
            "",
            "Personal care")
        .set("Ledger", 4, column, typed);

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 4, " + blamed);
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

  @Test
  void aReceiptThatIsTooLargeIsSaid() {
    book.add(
        "Ledger", "3", day(3, 1), "P2", "Funding", Money.of(100_000_001, 0), BANK, "Social care");

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 4, Amount");
  }

  @Test
  void aRowBeforeAnyAgreementIsNotBlamedForTheOpeningBalanceToo() {
    book.set("Ledger", 2, "Kind", "Opening balance")
        .add("Ledger", "3", LocalDate.of(2025, 12, 1), "P1", "Contribution", Money.of(5, 0), BANK);

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 4, Date");
  }

  @Test
  void somebodyWithoutAnAgreementIsSaidOnce() {
    book.add("People", "P3", "Cat Pretend");
    for (int row = 3; row < 6; row++) {
      book.add("Ledger", "" + row, day(row, 1), "P3", "Contribution", Money.of(5, 0), BANK);
    }

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "Ledger, row 4, Person: “P3” is not on the sheet Agreements. Add it there, or correct"
                + " it here. It stands also in Ledger, rows 5 and 6.");
    assertThat(desk.isEmpty()).isTrue();
  }

  @Test
  void twoAmountsOfOneSourceAtOnceAreNoted() {
    book.add("Funding", "P1", "Social care", Money.of(250, 0), STARTS)
        .add("Funding", "P1", "Health", Money.of(90, 0), STARTS)
        .add("Funding", "P2", "Social care", Money.of(10, 0), STARTS, day(4, 30))
        .add("Funding", "P2", "Social care", Money.of(20, 0), day(5, 1))
        .add("Funding", "P1", "Social care", Money.of(260, 0), day(5, 1));

    assertThat(desk.look(written()).orElseThrow().notes())
        .singleElement()
        .asString()
        .startsWith("Funding, row 6, From: Row 2 is Social care on some of these days too")
        .endsWith("give the older one its last day under To.");
  }

  @Test
  void aReferenceThatIsTooLongIsSaidOnce() {
    book.set("People", 2, "Reference", "R".repeat(300));

    assertThat(desk.bringIn(written()).problems())
        .extracting(Problem::field)
        .containsExactly("People, row 2, Reference");
  }

  @Test
  void sheetsUnderAnotherNameAreMissed() {
    var column = Column.<String>text("Id", 8, id -> id);
    var sheets = List.of(new Sheet.Table<>("Ledgr", "Ledgr", List.of(column), List.of("1")));
    var file =
        new WorkbookWriter("Test", sheets)
            .write(folder.resolve("other.xlsx"), Progress.UNWATCHED)
            .orElseThrow();

    var report = desk.look(file).orElseThrow();

    assertThat(report.problems())
        .extracting(Finding::where)
        .contains("Provider", "People", "Agreements", "Ledger");
    assertThat(report.notes()).extracting(Finding::where).contains("Ledgr", "Staff", "Payees");
  }
}
