package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads Santander's text file: {@code Date:}, {@code Description:}, {@code Amount:} and {@code
 * Balance:} lines, one group a transaction.
 */
final class SantanderTextReader {

  private static final Pattern FIELD =
      Pattern.compile(
          "(From|To|Account|Date|Description|Amount|Balance) ?:\\s*(.*)", Pattern.CASE_INSENSITIVE);

  private final List<String> written;
  private final boolean endsMidLine;
  private final List<BankFileLine> lines = new ArrayList<>();
  private final DateOrder order;
  private AccountIdentity identity = AccountIdentity.UNSAID;

  private int startedAt;
  private String date = "";
  private String description = "";
  private final StringBuilder furtherLines = new StringBuilder();
  private String amount = "";
  private String balance = "";

  private SantanderTextReader(List<String> written, boolean endsMidLine) {
    this.written = written;
    this.endsMidLine = endsMidLine;
    this.order =
        DateText.orderOf(
            written.stream()
                .map(FIELD::matcher)
                .filter(matcher -> matcher.matches() && matcher.group(1).equalsIgnoreCase("Date"))
                .map(matcher -> matcher.group(2))
                .toList());
  }

  static boolean isSantander(FileText file) {
    var head = file.text().lines().limit(40).map(LineText::tidy).toList();
    return head.stream().anyMatch(line -> line.startsWith("Date:") || line.startsWith("From:"))
        && head.stream()
            .anyMatch(line -> line.startsWith("Account:") || line.startsWith("Description:"));
  }

  static BankFile read(FileText file) throws UnreadableFileException {
    var reader =
        new SantanderTextReader(
            file.lines().stream().map(LineText::tidy).toList(), !file.text().endsWith("\n"));
    reader.read();
    var statements = new Statements(BankFileFormat.SANTANDER_TEXT, true);
    statements.note("The text is " + file.encoding() + ".");
    return statements.together(
        List.of(
            new StatementPart(
                reader.identity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reader.lines)));
  }

  private void read() throws UnreadableFileException {
    for (int i = 0; i < written.size(); i++) {
      var line = written.get(i);
      var matcher = FIELD.matcher(line);
      if (matcher.matches()) {
        take(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), i + 1);
      } else if (!line.isEmpty()) {
        goOn(line, i + 1);
      }
    }
    if (endsMidLine && !balance.matches(".*\\.\\d{2}\\D*")) {
      throw UnreadableFileException.at(
          startedAt,
          "begins a transaction that the file breaks off in. Download the statement again.");
    }
    finish();
  }

  private void take(String field, String value, int number) throws UnreadableFileException {
    switch (field) {
      case "account" -> identity = AccountIdentity.of("", value);
      case "date" -> {
        finish();
        startedAt = number;
        date = value;
      }
      case "description" -> description = once(description, value, number);
      case "amount" -> amount = once(amount, value, number);
      case "balance" -> balance = once(balance, value, number);
      default -> {
        // From and To: the days asked for, which the lines show better.
      }
    }
  }

  private String once(String before, String value, int number) throws UnreadableFileException {
    if (startedAt == 0 || !before.isEmpty()) {
      throw UnreadableFileException.at(
          number, "belongs to a transaction whose \"Date:\" line is missing." + RefusalWords.AGAIN);
    }
    return value;
  }

  /** A description may run over several lines; anything else out of place is refused. */
  private void goOn(String line, int number) throws UnreadableFileException {
    if (startedAt > 0 && amount.isEmpty() && !description.isEmpty()) {
      furtherLines.append(' ').append(line);
    } else if (startedAt > 0) {
      throw UnreadableFileException.at(
          number,
          "cannot be understood: \""
              + line.substring(0, Math.min(40, line.length()))
              + "\"."
              + RefusalWords.AGAIN);
    }
  }

  private void finish() throws UnreadableFileException {
    if (startedAt == 0) {
      return;
    }
    var on = DateText.parse(date, order);
    var pounds = AmountText.parse(amount);
    var after = AmountText.parse(balance);
    if (on.isEmpty() || pounds.isEmpty() || after.isEmpty()) {
      var missing = new ArrayList<String>();
      if (on.isEmpty()) {
        missing.add(RefusalWords.unread("a date that cannot be read", "no date", date));
      }
      if (pounds.isEmpty()) {
        missing.add(RefusalWords.unread("an amount that cannot be read", "no amount", amount));
      }
      if (after.isEmpty()) {
        missing.add(RefusalWords.unread("a balance that cannot be read", "no balance", balance));
      }
      throw UnreadableFileException.at(
          startedAt,
          "begins a transaction that has " + missing.getFirst() + "." + RefusalWords.AGAIN);
    }
    lines.add(
        new BankFileLine(
            on.get(),
            pounds.get(),
            after,
            LineText.tidy(description + furtherLines),
            Optional.empty(),
            ""));
    startedAt = 0;
    date = "";
    description = "";
    furtherLines.setLength(0);
    amount = "";
    balance = "";
  }
}
