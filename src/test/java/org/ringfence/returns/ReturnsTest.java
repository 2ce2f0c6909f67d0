package org.ringfence.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.returns.ReturnBook.DAY;
import static org.ringfence.returns.ReturnBook.QUARTER;

import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommissionerId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.money.Money;
import org.ringfence.people.Term;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Provider;

/** A return is issued as a workbook once, kept, and made anew only when its figures change. */
class ReturnsTest {

  @TempDir Path folder;
  private ReturnBook book;
  private Returns returns;

  @BeforeEach
  void opensABook() {
    book = new ReturnBook(folder);
    returns = book.returns();
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  private IssuedReturn issue() {
    return returns.issue("Rita", book.council, QUARTER, Progress.UNWATCHED).orElseThrow();
  }

  private XSSFWorkbook workbook(IssuedReturn issued) throws Exception {
    var file = returns.save(issued, folder.resolve("return.xlsx")).orElseThrow();
    try (var in = new FileInputStream(file.toFile())) {
      return new XSSFWorkbook(in);
    }
  }

  private void refused(Outcome<?> outcome, String why) {
    assertThat(outcome.problems()).anySatisfy(it -> assertThat(it.says()).contains(why));
    assertThat(returns.issued()).isEmpty();
  }

  @Test
  void theWorkbookHasTheSheetsAndColumnsThatOthersRelyOn() throws Exception {
    var fund = book.person("P1", "=Gwen Sample");
    book.post(
        NewEntry.funding(
            book.move(fund, DAY, 12_345),
            FundingSource.SOCIAL_CARE,
            Facts.NONE.withNarrative("@SUM(A1)")),
        book.bill(fund, DAY, 4_000, "-T1"));
    try (var workbook = workbook(issue())) {
      assertThat(names(workbook)).containsExactly("Notes", "Summary", "Transactions", "Bills");
      assertThat(header(workbook.getSheet("Summary")))
          .isEqualTo(
              "Reference, Person, Weekly budget, Opening balance, Received social care, Received"
                  + " health, Received education, Received contribution, Received other, Spent own"
                  + " support, Spent third parties, Fees, Returned, Closing balance, Spoken for,"
                  + " Weeks held, Surplus weeks allowed, Over the limit");
      assertThat(header(workbook.getSheet("Transactions")))
          .startsWith(
              "Entry, Date, Reference, Kind, Source, Category, Payee, Invoice number, Outcome,"
                  + " Entered by, Authorised by, Money in, Money out, Balance, Narrative");
      assertThat(header(workbook.getSheet("Bills")))
          .isEqualTo(
              "Reference, Payee, Invoice number, Date, Amount, State, Entered by, Authorised by,"
                  + " Authorised on, Paid on");
      for (var sheet : List.of("Summary", "Transactions", "Bills")) {
        assertThat(workbook.getSheet(sheet).getTables()).hasSize(1);
        assertThat(workbook.getSheet(sheet).getMergedRegions()).isEmpty();
      }
      assertThat(workbook.getSheet("Summary").getRow(1).getCell(1).getCellType())
          .isEqualTo(CellType.STRING);
      var entry = workbook.getSheet("Transactions").getRow(1);
      assertThat(DateUtil.isCellDateFormatted(entry.getCell(1))).isTrue();
      assertThat(entry.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
      assertThat(entry.getCell(11).getNumericCellValue()).isEqualTo(123.45);
      assertThat(entry.getCell(14).getStringCellValue()).isEqualTo("@SUM(A1)");
      var bill = workbook.getSheet("Bills").getRow(1);
      assertThat(bill.getCell(4).getNumericCellValue()).isEqualTo(40.00);
      assertThat(bill.getCell(5).getStringCellValue()).isEqualTo("Paid");
      assertThat(bill.getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
    }
  }

  private static List<String> names(XSSFWorkbook workbook) {
    var names = new ArrayList<String>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static String header(XSSFSheet sheet) {
    var names = new ArrayList<String>();
    sheet.getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
    return String.join(", ", names);
  }

  private String notes(IssuedReturn issued) throws Exception {
    try (var workbook = workbook(issued)) {
      var words = new ArrayList<String>();
      workbook
          .getSheet("Notes")
          .forEach(row -> row.forEach(cell -> words.add(cell.getStringCellValue())));
      return words.stream().collect(Collectors.joining("\n"));
    }
  }

  @Test
  void theNotesSayWhatToKnow() throws Exception {
    book.provider.set("Test", new Provider("Invented Care Ltd", "", "", "", true)).orElseThrow();
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY, 1_000));
    book.closeUpTo(YearMonth.of(2026, 9));
    book.reopen(YearMonth.of(2026, 9), "The council corrected a payment");
    book.withoutAgreement("P2", "Somebody New");
    book.agree("P2", book.council, DAY);
    var issued = issue();
    assertThat(notes(issued))
        .contains("Months still open\nSeptember 2026.")
        .contains("September 2026, on 22 November 2026 by Test: The council corrected a payment")
        .contains("One-person office")
        .contains("P2: began on 5 August 2026")
        .contains(issued.fingerprint())
        .contains("Made on\n22 November 2026")
        .contains("Summary: Weeks held")
        .doesNotContain("What changed");
  }

  @Test
  void theNotesSayWhatIsToBeSettledAndALaterVersionThatItWas() throws Exception {
    var fund = book.withoutAgreement("P1", "Gwen Sample");
    book.agree("P1", book.council, ReturnBook.STARTS, new Term.Ends(DAY));
    book.post(book.funding(fund, DAY, 1_000));
    var left =
        "P1: the agreement ended on 5 August 2026, and £10.00 was left on 30 September 2026.";
    assertThat(notes(issue())).contains("Also to know\n" + left);
    var back = book.move(fund, DAY.plusDays(9), 1_000);
    book.post(NewEntry.returned(back, "Anyshire Council", FundingSource.SOCIAL_CARE, Facts.NONE));
    assertThat(notes(issue())).doesNotContain("Also to know\n").contains("No longer said: " + left);
  }

  @Test
  void theNotesShowThatTheMoneyIsInTheBankAndALaterVersionThatItWasNot() throws Exception {
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY, 1_000));
    var end = LocalDate.of(2026, 9, 30);
    book.proved = List.of(new ProofLine("Client account", end, Optional.empty()));
    assertThat(notes(issue()))
        .contains(
            "Is it all there?\nClient account on 30 September 2026: no statement of the bank");
    var held =
        new ProofLine.Held(
            Money.ofPence(5_000),
            Money.ofPence(4_000),
            Money.ofPence(1_000),
            Money.ofPence(900),
            Money.ofPence(100),
            Money.ZERO);
    book.proved = List.of(new ProofLine("Client account", end, Optional.of(held)));
    var second = issue();
    assertThat(second.version()).isEqualTo(2);
    assertThat(notes(second))
        .contains(
            "the bank holds £50.00; the funds in it £40.00, of which £10.00 belongs to the people"
                + " on this return; the provider’s own £9.00; on its way £1.00; difference £0.00."
                + " It is all there.")
        .contains("The proof of the bank is now: Client account");
  }

  @Test
  void theSameFiguresGiveTheKeptReturnAndACorrectionANewVersion() throws Exception {
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY, 1_000));
    var first = issue();
    var bytes = Files.readAllBytes(returns.save(first, folder.resolve("a.xlsx")).orElseThrow());
    assertThat(issue()).isEqualTo(first);
    assertThat(Files.readAllBytes(returns.save(issue(), folder.resolve("b.xlsx")).orElseThrow()))
        .isEqualTo(bytes);
    book.post(book.support(fund, DAY, 250));
    var second = issue();
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
    assertThat(notes(second))
        .contains("Compared with version 1:")
        .contains("P1: Closing balance was £10.00 and is now £7.50.")
        .contains("P1: entry 2 of 5 August 2026 (Support) was added.");
    assertThat(returns.issued()).containsExactly(second, first);
    assertThat(Files.readAllBytes(returns.save(first, folder.resolve("c.xlsx")).orElseThrow()))
        .isEqualTo(bytes);
    assertThat(returns.figures(second)).isEqualTo(book.figures());
  }

  @Test
  void whatCannotBeMadeIsRefused() {
    book.person("P1", "Gwen Sample");
    refused(
        returns.issue(
            "Rita", book.council, new ReturnPeriod(DAY, DAY.minusDays(1)), Progress.UNWATCHED),
        "before the first");
    refused(
        returns.issue(
            "Rita",
            book.council,
            new ReturnPeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)),
            Progress.UNWATCHED),
        "has not begun");
    refused(
        returns.issue("Rita", book.commissioner("Elsewhere NHS"), QUARTER, Progress.UNWATCHED),
        "Nobody had an agreement with Elsewhere NHS");
    refused(
        returns.issue("Rita", new CommissionerId(99), QUARTER, Progress.UNWATCHED),
        "not in the book any more");
  }

  @Test
  void aReturnThatIsStoppedIsNotKept() {
    book.person("P1", "Gwen Sample");
    var stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String doing) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> returns.issue("Rita", book.council, QUARTER, stopped))
        .isInstanceOf(Progress.Cancelled.class);
    assertThat(returns.issued()).isEmpty();
  }

  @Test
  void quartersBeginWithTheLastFullOne() {
    assertThat(ReturnPeriod.fullQuartersBefore(LocalDate.of(2026, 11, 22), 2))
        .containsExactly(
            QUARTER, new ReturnPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
    assertThat(ReturnPeriod.fullQuartersBefore(LocalDate.of(2027, 1, 1), 1))
        .containsExactly(new ReturnPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
  }
}
