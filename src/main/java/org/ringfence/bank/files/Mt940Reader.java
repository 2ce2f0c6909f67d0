package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/** Reads MT940: tagged fields, several statements in a file, with or without SWIFT's envelope. */
final class Mt940Reader {

  /** One tagged field with the lines it runs over. */
  private record Field(int line, String tag, String value) {}

  private static final Pattern TAG = Pattern.compile(":(\\d{2}[A-Z]?|NS):(.*)", Pattern.DOTALL);

  private static final Pattern BALANCE =
      Pattern.compile("([CD])(\\d{6})([A-Z]{3})?([\\d.,]+)\\s*", Pattern.DOTALL);

  /** Value date, entry date, mark, the third letter of the currency, amount, type, the rest. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{6})(\\d{4}| {4})?(R[CD]|[CD])([A-Z])?(\\d[\\d.,]*)([A-Z][A-Z0-9]{3})?(.*)",
          Pattern.DOTALL);

  private static final Pattern DAMAGED_TAG = Pattern.compile(".?6[0-2][FM]?:.*|.{0,2}61:\\d{6}.*");

  private static final Pattern SUB_FIELD = Pattern.compile("\\?(\\d{2})");
  private static final Pattern NOTHING = Pattern.compile("(?:NONREF|NOTPROVIDED)?(?://)?");

  private final List<StatementPart> parts = new ArrayList<>();

  private AccountIdentity identity = AccountIdentity.UNSAID;
  private Optional<Money> opening = Optional.empty();
  private Optional<LocalDate> from = Optional.empty();
  private List<BankFileLine> lines = new ArrayList<>();
  private boolean begun;
  private boolean open;
  private int openedAt;

  /** Whether the next information field belongs to the last line, or to the whole statement. */
  private boolean lineLast;

  static boolean isMt940(FileText file) {
    return file.text()
        .lines()
        .limit(60)
        .map(String::strip)
        .anyMatch(
            line -> line.startsWith(":20:") || line.startsWith(":60F:") || line.contains("{4:"));
  }

  static BankFile read(FileText file) throws UnreadableFileException {
    var reader = new Mt940Reader();
    for (var field : fields(file.lines())) {
      reader.take(field);
    }
    if (reader.open || reader.begun && !reader.parts.isEmpty()) {
      throw reader.unclosed();
    }
    refuseCutOff(file, reader.parts);
    if (reader.parts.isEmpty()) {
      throw new UnreadableFileException(
          "The file has no statement with an opening and a closing balance in it. An interim report"
              + " (MT942) cannot be brought in; download the statement (MT940).");
    }
    return new Statements(BankFileFormat.MT940, false).together(reader.parts);
  }

  /** A file that ends inside its last closing balance or inside the next message's envelope. */
  private static void refuseCutOff(FileText file, List<StatementPart> parts)
      throws UnreadableFileException {
    var lines = file.text().stripTrailing().lines().toList();
    var last = lines.isEmpty() ? "" : lines.getLast().strip();
    boolean inBalance =
        !file.text().endsWith("\n")
            && last.startsWith(":62")
            && !parts.isEmpty()
            && !addsUp(parts.getLast());
    boolean inEnvelope = file.text().split("\\{4:", -1).length > file.text().split("-}", -1).length;
    if (inBalance || inEnvelope || last.startsWith("{")) {
      throw UnreadableFileException.at(
          lines.size(), "is where the file breaks off. Download the statement again.");
    }
  }

  private static boolean addsUp(StatementPart part) {
    var sum = Money.sum(part.lines().stream().map(BankFileLine::amount).toList());
    return part.opening().map(sum::plus).equals(part.closing());
  }

  private static List<Field> fields(List<String> lines) throws UnreadableFileException {
    var fields = new ArrayList<Field>();
    Field current = null;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).stripTrailing();
      // The envelope may stand on the line of the first field.
      int body = line.indexOf("{4:");
      line = body >= 0 ? line.substring(body + 3) : line;
      var matcher = TAG.matcher(line);
      boolean ends = line.equals("-") || line.startsWith("-}") || line.startsWith("{");
      if (matcher.matches()) {
        if (current != null) {
          fields.add(current);
        }
        current = new Field(i + 1, matcher.group(1), matcher.group(2));
      } else if (ends) {
        if (current != null) {
          fields.add(current);
        }
        current = null;
      } else if (looksDamaged(line)) {
        throw UnreadableFileException.at(
            i + 1, "has a damaged field. Nothing was read; download the statement again.");
      } else if (current != null && !line.isEmpty()) {
        current = new Field(current.line, current.tag, current.value + "\n" + line);
      }
    }
    if (current != null) {
      fields.add(current);
    }
    return fields;
  }

  /**
   * A statement line whose tag is damaged would otherwise vanish into the text before it. No other
   * line begins with a colon.
   */
  private static boolean looksDamaged(String line) {
    return line.startsWith(":") || DAMAGED_TAG.matcher(line).matches();
  }

  private void take(Field field) throws UnreadableFileException {
    switch (field.tag) {
      case "20" -> {
        if (begun) {
          throw unclosed();
        }
        begun = true;
        openedAt = field.line;
        identity = AccountIdentity.UNSAID;
      }
      case "25" -> identity = AccountIdentity.of(field.value.replaceFirst("(?<=\\d)GBP$", ""));
      case "60F", "60M" -> opens(field);
      case "61" -> addLine(field);
      case "86" -> addText(field);
      case "62F", "62M" -> closes(field);
      default -> lineLast &= field.tag.equals("NS");
    }
  }

  private void opens(Field field) throws UnreadableFileException {
    if (open) {
      throw unclosed();
    }
    var balance = balance(field);
    open = true;
    begun = true;
    openedAt = field.line;
    opening = Optional.of(amount(balance.group(4), balance.group(1), field));
    from = DateText.parse("20" + balance.group(2), DateOrder.DAY_FIRST);
    lines = new ArrayList<>();
    lineLast = false;
  }

  private void closes(Field field) throws UnreadableFileException {
    if (!open) {
      throw UnreadableFileException.at(
          field.line, "closes a statement that never opened. Download the statement again.");
    }
    var balance = balance(field);
    var closing = amount(balance.group(4), balance.group(1), field);
    parts.add(new StatementPart(identity, opening, Optional.of(closing), from, lines));
    open = false;
    begun = false;
    lineLast = false;
  }

  private void addLine(Field field) throws UnreadableFileException {
    if (!open) {
      throw UnreadableFileException.at(
          field.line,
          "is a statement line outside any statement: the opening balance (:60F:) is missing."
              + " Download the statement again.");
    }
    var matcher = LINE.matcher(field.value);
    if (!matcher.matches()) {
      throw unread(field);
    }
    var valued = DateText.parse("20" + matcher.group(1), DateOrder.DAY_FIRST);
    if (valued.isEmpty()) {
      throw unread(field);
    }
    // A reversed credit (RC) takes money out again; a reversed debit (RD) brings it back.
    var mark = matcher.group(3);
    boolean out = mark.equals("D") || mark.equals("RC");
    var amount = amount(matcher.group(5), out ? "D" : "C", field);
    var references = Optional.ofNullable(matcher.group(7)).orElse("").split("\n", 2);
    int bank = references[0].indexOf("//");
    var own = bank < 0 ? references[0] : references[0].substring(0, bank);
    var bankId = bank < 0 ? "" : LineText.tidy(references[0].substring(bank + 2));
    var text =
        LineText.join(
            List.of(
                NOTHING.matcher(own.strip()).matches() ? "" : own,
                references.length > 1 ? references[1] : ""));
    lines.add(
        new BankFileLine(
            booked(valued.get(), matcher.group(2), field),
            amount,
            Optional.empty(),
            text,
            bankId.isEmpty() ? Optional.empty() : Optional.of(bankId),
            Optional.ofNullable(matcher.group(6)).orElse("")));
    lineLast = true;
  }

  /** The entry date has no year: it is the one that brings it nearest to the value date. */
  private static LocalDate booked(LocalDate valued, String entered, Field field)
      throws UnreadableFileException {
    if (entered == null || entered.isBlank()) {
      return valued;
    }
    for (int year : List.of(valued.getYear(), valued.getYear() - 1, valued.getYear() + 1)) {
      var date = DateText.parse("%04d%s".formatted(year, entered), DateOrder.DAY_FIRST);
      if (date.isPresent() && Math.abs(date.get().toEpochDay() - valued.toEpochDay()) < 183) {
        return date.get();
      }
    }
    throw unread(field);
  }

  private void addText(Field field) {
    if (!lineLast || lines.isEmpty()) {
      return; // Information on the whole statement.
    }
    var last = lines.removeLast();
    var said = SUB_FIELD.matcher(field.value.replaceFirst("^\\d{3}(?=\\?)", "")).replaceAll(" ");
    var text = LineText.join(List.of(said, last.text()));
    lines.add(
        new BankFileLine(
            last.date(), last.amount(), last.balance(), text, last.bankId(), last.type()));
    lineLast = false;
  }

  private static Matcher balance(Field field) throws UnreadableFileException {
    var matcher = BALANCE.matcher(field.value);
    if (!matcher.matches()) {
      throw unread(field);
    }
    var currency = Optional.ofNullable(matcher.group(3)).orElse("GBP");
    if (!currency.equals("GBP")) {
      throw UnreadableFileException.at(
          field.line,
          "says the account is in "
              + currency
              + ". Ringfence keeps pounds only; download the statement of an account in pounds.");
    }
    return matcher;
  }

  private static Money amount(String written, String mark, Field field)
      throws UnreadableFileException {
    // The comma is the decimal mark and always there, even with no pence after it.
    var point = written.contains(",") ? written.replace(".", "").replace(',', '.') : written;
    var amount = AmountText.parse(point.toUpperCase(Locale.ROOT)).orElseThrow(() -> unread(field));
    return mark.equals("D") ? amount.negated() : amount;
  }

  private UnreadableFileException unclosed() {
    return UnreadableFileException.at(
        openedAt,
        "begins a statement that has no closing balance: the file is cut off or damaged. Download"
            + " the statement again.");
  }

  private static UnreadableFileException unread(Field field) {
    var shown = LineText.tidy(field.value);
    return UnreadableFileException.at(
        field.line,
        "has a field :"
            + field.tag
            + ": that cannot be read (\""
            + shown.substring(0, Math.min(40, shown.length()))
            + "\"). Nothing was read; download the statement again.");
  }
}
