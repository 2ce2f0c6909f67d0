package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.movein.TwoPeople.BANK;
import static org.ringfence.movein.TwoPeople.STARTS;
import static org.ringfence.movein.TwoPeople.day;

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
