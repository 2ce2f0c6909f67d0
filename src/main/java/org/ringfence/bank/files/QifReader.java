package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.money.Money;

/** Reads QIF: a heading, then records of one-letter fields, each ended by {@code ^}. */
final class QifReader {

  private static final Set<String> ACCOUNTS = Set.of("bank", "cash", "ccard", "oth a", "oth l");

  /** Lists that programs write beside the transactions and that are not transactions. */
  private static final Set<String> LISTS =
      Set.of(
          "cat",
          "class",
          "memorized",
          "memorised",
          "tag",
          "security",
          "prices",
          "budget",
          "template",
          "payee");

  /** One record: the first line it stands on and its fields by letter. */
  private record Entry(int line, Map<Character, String> fields) {
    String field(char letter) {
      return fields.getOrDefault(letter, "");
    }
  }

  private QifReader() {}

  static boolean isQif(FileText file) {
    return file
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
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
    var statements = new Statements(BankFileFormat.QIF, false);
    var entries = entries(file.lines());
    var written = entries.stream().map(entry -> entry.field('D')).toList();
    var order = order(entries, written);
    if (order == DateOrder.MONTH_FIRST) {
      statements.note("Dates are written with the month first; the file itself shows it.");
    } else if (DateText.isUnproved(written)) {
      statements.note("Every date could be read either way; they are taken with the day first.");
    }
    Optional<Money> opening = Optional.empty();
    var lines = new ArrayList<BankFileLine>();
    for (var entry : entries) {
      if (isOpening(entry)) {
        opening = AmountText.parse(entry.field('T'));
        statements.note(
            "Line "
                + entry.line
                + " of the file states the opening balance and is not a"
                + " transaction.");
      } else {
        lines.add(line(entry, order));
      }
    }
    return statements.together(
        List.of(
            new StatementPart(
                AccountIdentity.UNSAID, opening, Optional.empty(), Optional.empty(), lines)));
  }

  private static List<Entry> entries(List<String> lines) throws UnreadableFileException {
    var entries = new ArrayList<Entry>();
    var fields = new HashMap<Character, String>();
    int startsAt = 0;
    boolean statement = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.startsWith("!")) {
        if (!fields.isEmpty()) {
          throw unfinished(startsAt);
        }
        statement = isStatement(line, i + 1, statement);
      } else if (line.startsWith("^") && line.length() > 1) {
        throw UnreadableFileException.at(
            i + 1, "runs two lines together. Nothing was read; download the statement again.");
      } else if (line.equals("^")) {
        if (statement && !fields.isEmpty()) {
          entries.add(new Entry(startsAt, Map.copyOf(fields)));
        }
        fields.clear();
      } else if (!line.isEmpty()) {
        if (fields.isEmpty()) {
          startsAt = i + 1;
        }
        put(fields, line, i + 1);
      }
    }
    if (!fields.isEmpty()) {
      throw unfinished(startsAt);
    }
    return entries;
  }

  /** Splits repeat their letters; the fields of the whole come before them, so the first stays. */
  private static void put(Map<Character, String> fields, String line, int number)
      throws UnreadableFileException {
    char letter = line.charAt(0);
    boolean once = letter == 'D' || letter == 'T';
    if (once && fields.containsKey(letter)) {
      throw UnreadableFileException.at(
          number,
          "gives a second "
              + (letter == 'D' ? "date" : "amount")
              + " to one transaction, so the end of the one before is missing. Download the"
              + " statement again.");
    }
    if (!Character.isLetter(letter) && letter != '$' && letter != '%') {
      throw UnreadableFileException.at(
          number, "is not a QIF field. Nothing was read; download the statement again.");
    }
    fields.putIfAbsent(letter, line.substring(1).strip());
  }

  private static boolean isStatement(String line, int number, boolean before)
      throws UnreadableFileException {
    var heading = line.toLowerCase(Locale.ROOT);
    if (heading.startsWith("!option") || heading.startsWith("!clear")) {
      return before;
    }
    if (heading.equals("!account")) {
      return false;
    }
    var type = heading.startsWith("!type:") ? heading.substring("!type:".length()).strip() : "";
    if (type.startsWith("invst")) {
      throw UnreadableFileException.at(
          number,
          "begins a list of investments, not of a bank account. Download the statement of the bank"
              + " account.");
    }
    if (!ACCOUNTS.contains(type) && !LISTS.contains(type)) {
      throw UnreadableFileException.at(
          number,
          "begins a kind of list that is not known (\""
              + line
              + "\"). Download the statement"
              + " again.");
    }
    return ACCOUNTS.contains(type);
  }

  private static BankFileLine line(Entry entry, DateOrder order) throws UnreadableFileException {
    var date = DateText.parse(entry.field('D'), order);
    if (date.isEmpty()) {
      throw refuse(entry, "a date that cannot be read", "no date", 'D');
    }
    char amountField = entry.fields.containsKey('T') ? 'T' : 'U';
    var amount = AmountText.parse(entry.field(amountField));
    if (amount.isEmpty()) {
      throw refuse(entry, "an amount that cannot be read", "no amount", amountField);
    }
    var payee = Entities.replaced(entry.field('P'));
    int comma = payee.lastIndexOf(',');
    // Santander repeats the amount after the payee.
    if (comma >= 0
        && AmountText.parse(payee.substring(comma + 1))
            .map(Money::abs)
            .equals(Optional.of(amount.get().abs()))) {
      payee = payee.substring(0, comma);
    }
    return new BankFileLine(
        date.get(),
        amount.get(),
        Optional.empty(),
        LineText.join(List.of(payee, Entities.replaced(entry.field('M')))),
        Optional.empty(),
        LineText.tidy(entry.field('N')));
  }

  private static boolean isOpening(Entry entry) {
    return entry.field('P').toLowerCase(Locale.ROOT).startsWith("opening balance")
        && entry.field('L').startsWith("[");
  }

  /**
   * The order the dates prove; where none does, the one in which the file runs in step with the
   * calendar, if only one does.
   */
  private static DateOrder order(List<Entry> entries, List<String> written) {
    var proved = DateText.orderOf(written);
    if (!DateText.isUnproved(written) || entries.size() < 3) {
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

  private static UnreadableFileException refuse(
      Entry entry, String unread, String missing, char letter) {
    return UnreadableFileException.at(
        entry.line,
        "begins a transaction that has "
            + TableReader.described(unread, missing, entry.field(letter))
            + ". Nothing was read; download the statement again.");
  }

  private static UnreadableFileException unfinished(int line) {
    return UnreadableFileException.at(
        line,
        "begins a transaction that is never ended: the file is cut off or damaged. Download the"
            + " statement again.");
  }
}
