package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringfence.money.Money;

/** Reads QIF: the statement of one account or of several. */
final class QifReader {

  private final Statements statements = new Statements(BankFileFormat.QIF, false);
  private final DateOrder order;

  private QifReader(DateOrder order) {
    this.order = order;
  }

  /** Some programs write a comment above the first heading. */
  static boolean isQif(FileText file) {
    return file
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .anyMatch(
            line ->
                line.startsWith("!type")
                    || line.startsWith("!account")
                    || line.startsWith("!option")
                    || line.startsWith("!clear"));
  }

  static BankFile read(FileText file) throws UnreadableFileException {
    var content = QifRecords.of(file.lines());
    var written = QifRecord.dates(content.records());
    var reader = new QifReader(content.statedOrder().orElseGet(() -> order(written)));
    reader.noteOrder(written, content.statedOrder().isPresent());
    return reader.read(content.records());
  }

  private void noteOrder(List<String> written, boolean stated) {
    if (order == DateOrder.MONTH_FIRST) {
      statements.note("Dates are written with the month first; the file itself shows it.");
    } else if (!stated && DateText.isUnproved(written)) {
      statements.note("Every date could be read either way; they are taken with the day first.");
    }
  }

  private BankFile read(List<QifRecord> records) throws UnreadableFileException {
    Map<String, List<BankFileLine>> lines = new LinkedHashMap<>();
    Map<String, Money> openings = new LinkedHashMap<>();
    for (var record : records) {
      var own = lines.computeIfAbsent(record.account(), name -> new ArrayList<>());
      if (record.isOpening() && !openings.containsKey(record.account())) {
        openings.put(record.account(), amount(record));
        statements.note(
            "Line "
                + record.line()
                + " of the file states the opening balance and is not a transaction.");
      } else {
        own.add(line(record));
      }
    }
    boolean several = lines.size() > 1;
    return statements.together(
        lines.entrySet().stream()
            .map(
                own ->
                    new StatementPart(
                        several ? AccountIdentity.of("", own.getKey()) : AccountIdentity.UNSAID,
                        Optional.ofNullable(openings.get(own.getKey())),
                        Optional.empty(),
                        Optional.empty(),
                        own.getValue()))
            .toList());
  }

  private BankFileLine line(QifRecord record) throws UnreadableFileException {
    var date = DateText.parse(record.field('D'), order);
    if (date.isEmpty()) {
      throw record.refuse("a date that cannot be read", "no date", 'D');
    }
    var amount = amount(record);
    var payee = Entities.replaced(record.field('P'));
    int comma = payee.lastIndexOf(',');
    // Santander repeats the amount after the payee.
    if (comma >= 0
        && AmountText.parse(payee.substring(comma + 1))
            .map(Money::abs)
            .equals(Optional.of(amount.abs()))) {
      payee = payee.substring(0, comma);
    }
    return new BankFileLine(
        date.get(),
        amount,
        Optional.empty(),
        LineText.join(List.of(payee, Entities.replaced(record.field('M')))),
        Optional.empty(),
        LineText.tidy(record.field('N')));
  }

  private static Money amount(QifRecord record) throws UnreadableFileException {
    var written = record.field(record.amountField());
    var amount = AmountText.parse(written);
    if (amount.isEmpty() && AmountText.isForeign(written)) {
      throw UnreadableFileException.at(
          record.line(),
          "begins a transaction in another currency (\""
              + LineText.tidy(written)
              + "\")."
              + RefusalWords.POUNDS_ONLY);
    }
    return amount.orElseThrow(
        () -> record.refuse("an amount that cannot be read", "no amount", record.amountField()));
  }

  /**
   * The order the dates prove; where none does, the one in which the file runs in step with the
   * calendar, if only one does.
   */
  private static DateOrder order(List<String> written) {
    var proved = DateText.orderOf(written);
    if (!DateText.isUnproved(written) || written.size() < 3) {
      return proved;
    }
    return isInStep(written, DateOrder.MONTH_FIRST) && !isInStep(written, DateOrder.DAY_FIRST)
        ? DateOrder.MONTH_FIRST
        : DateOrder.DAY_FIRST;
  }

  private static boolean isInStep(List<String> written, DateOrder order) {
    boolean up = true;
    boolean down = true;
    var dates =
        written.stream()
            .map(text -> DateText.parse(text, order))
            .flatMap(Optional::stream)
            .toList();
    for (int i = 1; i < dates.size(); i++) {
      int step = dates.get(i).compareTo(dates.get(i - 1));
      up &= step >= 0;
      down &= step <= 0;
    }
    return up || down;
  }
}
