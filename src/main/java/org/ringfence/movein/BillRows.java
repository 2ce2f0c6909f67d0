package org.ringfence.movein;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.ledger.EntryKind;
import org.ringfence.money.Money;
import org.ringfence.movein.MoveInBook.LedgerRow;
import org.ringfence.sheet.Findings;
import org.ringfence.staff.AuthorisingRules;

/**
 * The bills of a ledger, each put together from its shares: rows with the same payee, invoice
 * number and date. Whoever authorised a share authorised the whole bill.
 */
final class BillRows {

  private static final String LEDGER = MoveInSheets.LEDGER.sheet();

  /** One bill; a share that was undone belongs to a bill of its own with the others undone. */
  private record Bill(String payee, String invoiceNumber, LocalDate on, boolean undone) {}

  private record Invoice(String payee, String number) {}

  private final Set<String> undoneIds = new HashSet<>();
  private final Map<Bill, Money> totals = new HashMap<>();
  private final Map<Invoice, LedgerRow> firstOfInvoice = new HashMap<>();

  BillRows(List<LedgerRow> rows) {
    rows.forEach(row -> undoneIds.add(row.reverses()));
    rows.stream()
        .filter(BillRows::isBill)
        .forEach(row -> totals.merge(bill(row), row.move().amount(), Money::plus));
  }

  private static boolean isBill(LedgerRow row) {
    return row.kind() == EntryKind.BILL;
  }

  private Bill bill(LedgerRow row) {
    return new Bill(
        Names.key(row.about().payee()),
        Names.key(row.about().invoiceNumber()),
        row.on(),
        undoneIds.contains(row.id()));
  }

  /**
   * Reports an authoriser who may not authorise the whole bill, and notes an invoice number that
   * somebody else had on another day. To be called in the order of the rows.
   */
  void check(LedgerRow row, AuthorisingRules rules, Findings findings) {
    if (!isBill(row)) {
      return;
    }
    var about = row.about();
    rules
        .problems(about.authorisedBy(), totals.get(bill(row)), about.enteredBy(), row.on())
        .forEach(problem -> findings.problem(LEDGER, row.row(), problem.field(), problem.says()));
    if (undoneIds.contains(row.id())) {
      return;
    }
    var invoice = new Invoice(Names.key(about.payee()), Names.key(about.invoiceNumber()));
    var first = firstOfInvoice.putIfAbsent(invoice, row);
    if (first != null
        && !first.on().equals(row.on())
        && !first.move().person().equalsIgnoreCase(row.move().person())) {
      findings.note(
          LEDGER,
          row.row(),
          "Invoice number",
          "Row %d has invoice %s of %s for somebody else, on another day. Check that it is not paid twice."
              .formatted(first.row(), about.invoiceNumber(), about.payee()));
    }
  }
}
