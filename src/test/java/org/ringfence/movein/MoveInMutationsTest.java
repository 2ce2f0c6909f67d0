package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.samples.SampleWorkbook;
import org.ringfence.samples.Workbook;
import org.ringfence.sheet.Column.Value;

/**
 * The sample, wrong in one place: refused, with the sheet and the row named, and nothing changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoveInMutationsTest {

  private static final String LEDGER = "Ledger";
  private static final Workbook SAMPLE = SampleWorkbook.make();
  private static final int FUNDING = row("Kind", "Funding", "Person", "P001");
  private static final int OPENING = row("Kind", "Opening balance", "Person", "P002");
  private static final int PURCHASE = row("Kind", "Purchase", "Person", "P001");
  private static final int GYM_BILL = row("Kind", "Bill", "Person", "P003");
  private static final int AGENCY_BILL = row("Payee", "Nowhere Care Agency", "Person", "P004");
  private static final int LAST_BILL = row("Invoice number", "NCA-END-P007");
  private static final int REVERSAL = row("Kind", "Reversal");
  private static final int REVERSED = row("Narrative", "Typed in wrongly");
  private static final int RETURNED = row("Kind", "Returned");

  @TempDir private static Path folder;
  private MoveInDesk desk;

  private static int row(String... columnsAndTexts) {
    return SAMPLE.rowWith(LEDGER, columnsAndTexts);
  }

  @BeforeAll
  void open() {
    desk = new MoveInDesk(folder);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  /** One thing wrong, and where it is to be found; an empty column means that any will do. */
  record Mutation(String what, Consumer<Workbook> spoil, String sheet, int row, String column) {
    @Override
    public String toString() {
      return what;
    }

    String place() {
      return sheet + ", row " + row + (column.isEmpty() ? "" : ", " + column);
    }
  }

  private static Mutation cell(String what, String sheet, int row, String column, Object value) {
    return new Mutation(what, it -> it.set(sheet, row, column, value), sheet, row, column);
  }

  private static Mutation ledger(String what, int row, String column, Object value) {
    return cell(what, LEDGER, row, column, value);
  }

  private static Mutation added(String what, String sheet, String column, Object... cells) {
    return new Mutation(what, it -> it.add(sheet, cells), sheet, SAMPLE.size(sheet) + 2, column);
  }

  static Stream<Mutation> ledgerRows() {
    int early = row("Person", "P008", "Kind", "Funding");
    var studio = SAMPLE.rowWith(LEDGER, "Payee", "The Invented Art Studio", "Person", "P002");
    var invoice = ((Value.Text) SAMPLE.cell(LEDGER, studio, "Invoice number")).text();
    var day = LocalDate.of(2026, 10, 31);
    return Stream.of(
        ledger("before the agreement starts", early, "Date", LocalDate.of(2026, 1, 31)),
        ledger("in the future", LAST_BILL, "Date", LocalDate.of(2026, 11, 23)),
        ledger("no date", PURCHASE, "Date", "31/02/2026"),
        ledger("date empty", PURCHASE, "Date", null),
        ledger("amount empty", PURCHASE, "Amount", null),
        ledger("amount zero", PURCHASE, "Amount", Money.ZERO),
        ledger("amount negative", PURCHASE, "Amount", Money.of(5, 0).negated()),
        ledger("amount with three decimals", PURCHASE, "Amount", "12.345"),
        ledger("amount in words", PURCHASE, "Amount", "twelve pounds"),
        ledger("amount in percent", PURCHASE, "Amount", "12%"),
        ledger("overdrawn", PURCHASE, "Amount", Money.of(99_999, 0)),
        ledger(
            "a penny more than the overspend limit",
            row("Invoice number", "NCA-END-P008"),
            "Amount",
            amountPlus("NCA-END-P008", Money.of(63, 86))),
        ledger("kind misspelt", PURCHASE, "Kind", "Purchas"),
        ledger("kind empty", PURCHASE, "Kind", null),
        ledger("id empty", PURCHASE, "Id", null),
        ledger("person unknown", PURCHASE, "Person", "P999"),
        ledger("person empty", PURCHASE, "Person", null),
        ledger("bank account unknown", PURCHASE, "Bank account", "Other account"),
        ledger("payee unknown", PURCHASE, "Payee", "Somebody Else"),
        ledger("purchase without payee", PURCHASE, "Payee", null),
        ledger("purchase without category", PURCHASE, "Category", null),
        ledger("support without category", row("Kind", "Support"), "Category", null),
        ledger("funding without source", FUNDING, "Source", null),
        ledger("source unknown", FUNDING, "Source", "Lottery"),
        ledger("returned without source", RETURNED, "Source", null),
        ledger("bill without invoice number", GYM_BILL, "Invoice number", null),
        ledger("bill without payee", GYM_BILL, "Payee", null),
        ledger("bill without category", GYM_BILL, "Category", null),
        ledger("bill that nobody entered", GYM_BILL, "Entered by", null),
        ledger("bill that nobody authorised", GYM_BILL, "Authorised by", null),
        ledger("authorised by a stranger", GYM_BILL, "Authorised by", "A Stranger"),
        ledger("entered by a stranger", GYM_BILL, "Entered by", "A Stranger"),
        ledger("authorised without authority", GYM_BILL, "Authorised by", "Owen Madeup"),
        new Mutation(
            "authorised by who entered it",
            it -> it.set(LEDGER, GYM_BILL, "Entered by", "Tomás Example"),
            LEDGER,
            GYM_BILL,
            "Authorised by"),
        new Mutation(
            "authorised above the limit",
            it ->
                it.set(LEDGER, AGENCY_BILL, "Authorised by", "Priya Specimen")
                    .set(LEDGER, AGENCY_BILL, "Entered by", "Owen Madeup"),
            LEDGER,
            AGENCY_BILL,
            "Authorised by"),
        added(
            "the same invoice twice",
            LEDGER,
            "Invoice number",
            "X1",
            day,
            "P002",
            "Bill",
            Money.of(5, 0),
            "ISF account",
            "",
            "Activities",
            "The Invented Art Studio",
            invoice,
            "",
            "Owen Madeup",
            "Mari Invented"),
        added(
            "the same id twice",
            LEDGER,
            "Id",
            "L0001",
            day,
            "P001",
            "Contribution",
            Money.of(1, 0),
            "ISF account"),
        ledger("opening balance without source", OPENING, "Source", null),
        added(
            "a second opening balance",
            LEDGER,
            "Kind",
            "X1",
            day,
            "P001",
            "Opening balance",
            Money.of(1, 0),
            "ISF account",
            "Social care"),
        ledger("reversal of nothing", REVERSAL, "Reverses", "L9999"),
        ledger("reversal without what it reverses", REVERSAL, "Reverses", null),
        ledger("reversal of another person's row", REVERSAL, "Person", "P001"),
        ledger("reversal of half a row", REVERSAL, "Amount", Money.of(43, 20)),
        ledger(
            "reversal through another account", REVERSAL, "Bank account", "Health money account"),
        new Mutation(
            "reversal of a later row",
            it -> it.set(LEDGER, REVERSAL, "Date", LocalDate.of(2026, 7, 8)),
            LEDGER,
            REVERSAL,
            "Reverses"),
        added("reversal of a reversal", LEDGER, "Reverses", reversal("X1", id(REVERSAL), "P003")),
        added(
            "reversal of what is reversed",
            LEDGER,
            "Reverses",
            reversal("X1", id(REVERSED), "P003")),
        ledger("something reversed by a purchase", PURCHASE, "Reverses", "L0001"));
  }

  private static Money amountPlus(String invoice, Money more) {
    var amount = SAMPLE.cell(LEDGER, row("Invoice number", invoice), "Amount");
    return ((Value.Pounds) amount).amount().plus(more);
  }

  private static String id(int row) {
    return ((Value.Text) SAMPLE.cell(LEDGER, row, "Id")).text();
  }

  private static Object[] reversal(String id, String reverses, String person) {
    var day = LocalDate.of(2026, 10, 31);
    return new Object[] {
      id,
      day,
      person,
      "Reversal",
      Money.of(86, 40),
      "ISF account",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "Why",
      reverses
    };
  }

  static Stream<Mutation> otherSheets() {
    var day = LocalDate.of(2026, 1, 1);
    return Stream.of(
        cell("provider without a name", "Provider", 2, "Name", null),
        cell("maybe a one-person office", "Provider", 2, "One-person office", "maybe"),
        added("a second provider", "Provider", "", "Another provider"),
        cell("a sort code that is none", "Bank accounts", 2, "Sort code", "12-34"),
        added("a bank account twice", "Bank accounts", "Name", "isf ACCOUNT"),
        added("staff twice", "Staff", "Name", "Mari Invented"),
        cell("an authority that is none", "Staff", 3, "Authorises up to", "lots"),
        cell("a commissioner of no kind", "Commissioners", 2, "Kind", "Charity"),
        added("a commissioner twice", "Commissioners", "Name", "NHS Sampleshire", "NHS"),
        added("a reference twice", "People", "Reference", "P001", "Somebody Else"),
        cell("a person without a name", "People", 2, "Name", null),
        cell("a format that is none", "People", 2, "Statement format", "Braille"),
        cell("an agreement of nobody", "Agreements", 2, "Person", "P999"),
        cell("an agreement with no commissioner", "Agreements", 2, "Commissioner", "Nobody"),
        cell("an agreement of no form", "Agreements", 2, "Form", "Four-way"),
        cell("an agreement without a start", "Agreements", 2, "Starts", null),
        cell(
            "an agreement that ends before it starts",
            "Agreements",
            2,
            "Ends",
            LocalDate.of(2025, 4, 5)),
        new Mutation(
            "agreements that overlap",
            it -> it.set("Agreements", 6, "Starts", LocalDate.of(2026, 4, 1)),
            "Agreements",
            6,
            ""),
        cell("half a week of surplus", "Agreements", 2, "Surplus weeks", "4.5"),
        cell(
            "a negative overspend limit",
            "Agreements",
            2,
            "Overspend limit",
            Money.of(5, 0).negated()),
        cell("funding of nobody", "Funding", 2, "Person", "P999"),
        cell("funding from nowhere", "Funding", 2, "Source", "Lottery"),
        cell("funding below nothing", "Funding", 2, "Weekly amount", "-5.00"),
        cell("funding that ends before it begins", "Funding", 2, "To", LocalDate.of(2025, 4, 5)),
        added(
            "funding twice",
            "Funding",
            "",
            "P001",
            "Social care",
            Money.of(412, 50),
            LocalDate.of(2025, 4, 6)),
        cell("a payee of no kind", "Payees", 2, "Kind", "Friend"),
        added("a payee twice", "Payees", "Name", "Example  taxis"),
        new Mutation(
            "a bill after the agreement ended",
            it -> it.set("Agreements", 9, "Ends", LocalDate.of(2026, 10, 29)),
            LEDGER,
            LAST_BILL,
            "Date"),
        added(
            "an agreement signed in the future",
            "Agreements",
            "",
            "P008",
            "Sampleton Borough Council",
            "Two-way",
            LocalDate.of(2027, 1, 1),
            day));
  }

  static Stream<Mutation> all() {
    return Stream.concat(ledgerRows(), otherSheets());
  }

  @Test
  void aRowBeforeTheOpeningBalanceNamesBothRows() {
    var spoilt = SAMPLE.copy().set(LEDGER, FUNDING, "Date", LocalDate.of(2025, 10, 31));

    var outcome = desk.bringIn(spoilt.writeBare(folder.resolve("spoilt.xlsx")));

    assertThat(outcome.problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 2, Kind", "Ledger, row " + FUNDING + ", Date");
    assertThat(desk.isEmpty()).isTrue();
  }

  @Test
  void theLimitIsHeldAgainstTheWholeOfAPooledBill() {
    var spoilt = SAMPLE.copy().set("Staff", 3, "Authorises up to", Money.of(120, 0));

    var outcome = desk.bringIn(spoilt.writeBare(folder.resolve("spoilt.xlsx")));

    assertThat(outcome.problems())
        .anyMatch(
            problem ->
                problem.field().equals("Ledger, row " + GYM_BILL + ", Authorised by")
                    && problem.says().contains("up to £120.00; this is £137.50"));
    assertThat(desk.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isRefusedWithSheetAndRowAndChangesNothing(Mutation mutation) {
    var spoilt = SAMPLE.copy();
    mutation.spoil().accept(spoilt);

    var outcome = desk.bringIn(spoilt.writeBare(folder.resolve("spoilt.xlsx")));

    assertThat(outcome.problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.field()).startsWith(mutation.sheet() + ", row " + mutation.row());
              assertThat(problem.says()).matches("(?s)\\p{Lu}.*|[\u201c£\\-0-9].*").endsWith(".");
            });
    assertThat(outcome.problems())
        .anyMatch(problem -> problem.field().startsWith(mutation.place()));
    assertThat(desk.isEmpty()).isTrue();
  }
}
