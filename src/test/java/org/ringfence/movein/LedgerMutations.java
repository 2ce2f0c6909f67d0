package org.ringfence.movein;

import static org.ringfence.movein.Mutation.LEDGER;
import static org.ringfence.movein.Mutation.SAMPLE;
import static org.ringfence.movein.Mutation.added;
import static org.ringfence.movein.Mutation.ledger;
import static org.ringfence.movein.Mutation.row;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ringfence.money.Money;
import org.ringfence.sheet.Column.Value;

/** Everything that may be wrong with a row of the sheet Ledger. */
final class LedgerMutations {

  private static final int FUNDING = row("Kind", "Funding", "Person", "P001");
  private static final int OPENING = row("Kind", "Opening balance", "Person", "P002");
  private static final int PURCHASE = row("Kind", "Purchase", "Person", "P001");
  private static final int GYM_BILL = row("Kind", "Bill", "Person", "P003");
  private static final int AGENCY_BILL = row("Payee", "Nowhere Care Agency", "Person", "P004");
  private static final int LAST_BILL = row("Invoice number", "NCA-END-P007");
  private static final int REVERSAL = row("Kind", "Reversal");
  private static final int REVERSED = row("Narrative", "Typed in wrongly");
  private static final int RETURNED = row("Kind", "Returned");

  private LedgerMutations() {}

  static Stream<Mutation> all() {
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
}
