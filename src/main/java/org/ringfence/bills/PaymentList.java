package org.ringfence.bills;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;

/** The payments of a run, to key into the bank's own program or to file. */
public record PaymentList(List<Line> lines) {

  /**
   * @param from the name of the bank account that it is paid from
   */
  public record Line(Payment payment, String from) {}

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("Payee", "Reference", "Sort code", "Account number", "Amount", "Paid from")
          .get();

  public PaymentList {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return Money.sum(lines.stream().map(line -> line.payment().amount()).toList());
  }

  /** What leaves each bank account, in the order of their names. */
  public Map<String, Money> totals() {
    var totals = new TreeMap<String, Money>();
    lines.forEach(line -> totals.merge(line.from(), line.payment().amount(), Money::plus));
    return totals;
  }

  /** For other programs. Text that a spreadsheet would take for a formula is marked as text. */
  public String csv() {
    var written = new StringWriter();
    try (var csv = new CSVPrinter(written, FORMAT)) {
      for (var line : lines) {
        var payment = line.payment();
        csv.printRecord(
            asText(payment.payeeName()),
            asText(payment.reference()),
            asText(payment.sortCode()),
            asText(payment.accountNumber()),
            MoneyText.plain(payment.amount()),
            asText(line.from()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  // A leading apostrophe is how spreadsheets are told that what follows is text.
  private static String asText(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
