package org.ringfence.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ringfence.money.Money;
import org.ringfence.sheet.Column;

/** A row of the sample workbook's ledger, as far as a bank would see of it. */
record LedgerRow(
    LocalDate on,
    String person,
    String kind,
    Money amount,
    String account,
    String payee,
    String invoice) {

  private static final String LEDGER = "Ledger";

  static List<LedgerRow> of(Workbook workbook) {
    return IntStream.range(2, workbook.size(LEDGER) + 2)
        .mapToObj(row -> of(workbook, row))
        .toList();
  }

  private static LedgerRow of(Workbook workbook, int row) {
    return new LedgerRow(
        ((Column.Value.Day) workbook.cell(LEDGER, row, "Date")).day(),
        text(workbook, row, "Person"),
        text(workbook, row, "Kind"),
        ((Column.Value.Pounds) workbook.cell(LEDGER, row, "Amount")).amount(),
        text(workbook, row, "Bank account"),
        text(workbook, row, "Payee"),
        text(workbook, row, "Invoice number"));
  }

  private static String text(Workbook workbook, int row, String column) {
    return workbook.cell(LEDGER, row, column) instanceof Column.Value.Text(var text) ? text : "";
  }

  /** Into the account; negative when it left. The sample's one reversal undoes a purchase. */
  Money moved() {
    return switch (kind) {
      case "Opening balance", "Funding", "Contribution", "Refund", "Reversal" -> amount;
      case "Support", "Fee", "Bill", "Purchase", "Returned" -> amount.negated();
      default -> throw new IllegalStateException("No bank moves a " + kind);
    };
  }
}
