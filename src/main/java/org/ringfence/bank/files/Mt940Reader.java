package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/** Reads MT940: tagged fields, several statements in a file, with or without SWIFT's envelope. */
final class Mt940Reader {

  private static final Pattern BALANCE = Pattern.compile("([CD])(\\d{6})([A-Z]{3})?([\\d.,]+)");
  private static final Pattern SUB_FIELD = Pattern.compile("\\?(\\d{2})");

  /** What stands before the account: nothing, or slashes, or the bank's code (BIC). */
  private static final Pattern BANK_BEFORE_ACCOUNT =
      Pattern.compile("^(?:/+|[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?/)");

  private static final Pattern CURRENCY_AFTER_ACCOUNT = Pattern.compile("(?<=\\d)/?GBP$");

  private final List<StatementPart> parts = new ArrayList<>();
  private final Statements statements = new Statements(BankFileFormat.MT940, false);

  private AccountIdentity identity = AccountIdentity.UNSAID;
  private Optional<Money> opening = Optional.empty();
  private Optional<LocalDate> from = Optional.empty();
  private List<BankFileLine> lines = new ArrayList<>();
  private boolean begun;
  private boolean open;
  private int openedAt;

  /** Whether the next information field belongs to the last line, or to the whole statement. */
  private boolean lineLast;

  /** Whether the last line has an information field already: some banks write one to each row. */
  private boolean lineHasText;

  static boolean isMt940(FileText file) {
    return file.text()
        .lines()
        .limit(60)
        .map(String::strip)
        .anyMatch(
            line -> line.startsWith(":20:") || line.startsWith(":60F:") || line.contains("{4:"));
  }

  static BankFile read(FileText file) throws UnreadableFileException {
    var fields = Mt940Fields.of(file.lines());
    if (fields.stream().noneMatch(field -> field.tag().startsWith("60"))) {
      throw new UnreadableFileException(
          "The file has no statement with an opening and a closing balance in it. An interim report"
              + " (MT942) cannot be brought in; download the statement (MT940).");
    }
    var reader = new Mt940Reader();
    for (var field : fields) {
      reader.take(field);
    }
    if (reader.open || reader.begun) {
      throw reader.unclosed();
    }
    refuseCutOff(file, reader.parts);
    return reader.statements.together(reader.parts);
  }

  /** A file that ends inside its last closing balance or inside the next message's envelope. */
  private static void refuseCutOff(FileText file, List<StatementPart> parts)
      throws UnreadableFileException {
    var lines = file.text().stripTrailing().lines().toList();
    var last = lines.isEmpty() ? "" : lines.getLast().strip();
    boolean inBalance =
        !file.text().endsWith("\n") && last.startsWith(":62") && !parts.getLast().addsUp();
    boolean inEnvelope = file.text().split("\\{4:", -1).length > file.text().split("-}", -1).length;
    if (inBalance || inEnvelope || last.startsWith("{")) {
      throw UnreadableFileException.at(
          lines.size(), "is where the file breaks off. Download the statement again.");
    }
  }

  private void take(Mt940Field field) throws UnreadableFileException {
    switch (field.tag()) {
      case "20" -> {
        if (begun) {
          throw unclosed();
        }
        begun = true;
        openedAt = field.line();
        identity = AccountIdentity.UNSAID;
      }
      case "25" -> identity = identity(field);
      case "60F", "60M" -> opens(field);
      case "61" -> addLine(field);
      case "86" -> addText(field);
      case "62F", "62M" -> closes(field);
      default -> lineLast &= field.tag().equals("NS");
    }
  }

  private static AccountIdentity identity(Mt940Field field) {
    var account = BANK_BEFORE_ACCOUNT.matcher(field.firstLine()).replaceFirst("");
    return AccountIdentity.of(CURRENCY_AFTER_ACCOUNT.matcher(account).replaceFirst(""));
  }

  private void opens(Mt940Field field) throws UnreadableFileException {
    if (open) {
      throw unclosed();
    }
    var balance = balance(field);
    open = true;
    begun = true;
    openedAt = field.line();
    opening = Optional.of(amount(balance, field));
    from = Mt940Line.day(balance.group(2));
    lines = new ArrayList<>();
    lineLast = false;
  }

  private void closes(Mt940Field field) throws UnreadableFileException {
    if (!open) {
      throw UnreadableFileException.at(
          field.line(), "closes a statement that never opened. Download the statement again.");
    }
    var closing = amount(balance(field), field);
    parts.add(new StatementPart(identity, opening, Optional.of(closing), from, lines));
    open = false;
    begun = false;
    lineLast = false;
  }

  private void addLine(Mt940Field field) throws UnreadableFileException {
    if (!open) {
      throw UnreadableFileException.at(
          field.line(),
          "is a statement line outside any statement: the opening balance (:60F:) is missing."
              + " Download the statement again.");
    }
    var line = Mt940Line.of(field);
    lineLast = !line.isExpected();
    lineHasText = false;
    if (line.isExpected()) {
      statements.note(
          "Line "
              + field.line()
              + " of the file is expected and not booked yet, so it was left out: the bank will"
              + " send it again when booked.");
    } else {
      lines.add(line.read());
    }
  }

  private void addText(Mt940Field field) {
    if (!lineLast || lines.isEmpty()) {
      return; // Information on the whole statement.
    }
    var last = lines.removeLast();
    var said = SUB_FIELD.matcher(field.value().replaceFirst("^\\d{3}(?=\\?)", "")).replaceAll(" ");
    var text = LineText.join(lineHasText ? List.of(last.text(), said) : List.of(said, last.text()));
    lines.add(
        new BankFileLine(
            last.date(), last.amount(), last.balance(), text, last.bankId(), last.type()));
    lineHasText = true;
  }

  /** Only the first line counts: some banks write a line of their own before the next message. */
  private static Matcher balance(Mt940Field field) throws UnreadableFileException {
    var matcher = BALANCE.matcher(field.firstLine());
    if (!matcher.matches()) {
      throw field.unread();
    }
    var currency = Optional.ofNullable(matcher.group(3)).orElse("GBP");
    if (!currency.equals("GBP")) {
      throw UnreadableFileException.at(
          field.line(), "says the account is in " + currency + "." + RefusalWords.POUNDS_ONLY);
    }
    return matcher;
  }

  private static Money amount(Matcher balance, Mt940Field field) throws UnreadableFileException {
    return Mt940Line.amount(balance.group(4), balance.group(1).equals("D"), field);
  }

  private UnreadableFileException unclosed() {
    return UnreadableFileException.at(
        openedAt,
        "begins a statement that has no closing balance: the file is cut off or damaged. Download"
            + " the statement again.");
  }
}
