package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts a QIF file into the records of its statements: headings beginning with {@code !}, then
 * records of one-letter fields, each ended by {@code ^}. Lists of accounts, categories and the like
 * are passed over.
 */
final class QifRecords {

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

  private enum Section {
    NONE,
    STATEMENT,
    ACCOUNT,
    LIST
  }

  private final List<QifRecord> records = new ArrayList<>();
  private final Map<Character, String> fields = new HashMap<>();
  private Section section = Section.NONE;
  private Optional<DateOrder> statedOrder = Optional.empty();
  private String account = "";
  private int startsAt;

  /**
   * @param records those of statements, in the order of the file
   * @param statedOrder how it says its dates are written, where it does
   */
  record Content(List<QifRecord> records, Optional<DateOrder> statedOrder) {}

  static Content of(List<String> lines) throws UnreadableFileException {
    var split = new QifRecords();
    for (int i = 0; i < lines.size(); i++) {
      split.take(lines.get(i).strip(), i + 1);
    }
    if (!split.fields.isEmpty()) {
      throw split.unfinished();
    }
    return new Content(split.records, split.statedOrder);
  }

  private void take(String line, int number) throws UnreadableFileException {
    if (line.isEmpty() || section == Section.NONE && line.startsWith("#")) {
      return;
    }
    if (line.startsWith("!")) {
      if (!fields.isEmpty()) {
        throw unfinished();
      }
      begin(line, number);
    } else if (line.matches("\\^{1,2}")) {
      end(); // Quicken's first versions write the mark twice.
    } else if (line.startsWith("^")) {
      throw UnreadableFileException.at(number, "runs two lines together." + RefusalWords.AGAIN);
    } else {
      if (fields.isEmpty()) {
        startsAt = number;
      }
      put(line, number);
    }
  }

  private void begin(String line, int number) throws UnreadableFileException {
    var heading = line.toLowerCase(Locale.ROOT);
    if (heading.startsWith("!option") || heading.startsWith("!clear")) {
      statedOrder =
          switch (heading) {
            case "!option:mdy" -> Optional.of(DateOrder.MONTH_FIRST);
            case "!option:dmy" -> Optional.of(DateOrder.DAY_FIRST);
            default -> statedOrder;
          };
      return;
    }
    var type = heading.startsWith("!type:") ? heading.substring("!type:".length()).strip() : "";
    if (type.startsWith("invst")) {
      throw UnreadableFileException.at(
          number,
          "begins a list of investments, not of a bank account. Download the statement of the bank"
              + " account.");
    }
    section = heading.equals("!account") ? Section.ACCOUNT : sectionOf(type);
    if (section == Section.NONE) {
      throw UnreadableFileException.at(
          number,
          "begins a kind of list that is not known (\""
              + line
              + "\"). Download the statement again.");
    }
  }

  private void end() throws UnreadableFileException {
    if (section == Section.ACCOUNT) {
      account = fields.getOrDefault('N', "");
    }
    if (section == Section.STATEMENT && !fields.isEmpty()) {
      records.add(new QifRecord(startsAt, account, Map.copyOf(fields)));
    } else if (isTransaction()) {
      throw UnreadableFileException.at(
          startsAt,
          "begins a transaction, but the heading above it is not that of an account’s lines."
              + RefusalWords.AGAIN);
    }
    fields.clear();
  }

  /** Whether a record of a list looks like a transaction whose heading is lost. */
  private boolean isTransaction() {
    return DateText.parse(fields.getOrDefault('D', ""), DateOrder.DAY_FIRST).isPresent()
        && AmountText.parse(fields.getOrDefault('T', "")).isPresent();
  }

  /** Splits repeat their letters; the fields of the whole come before them, so the first stays. */
  private void put(String line, int number) throws UnreadableFileException {
    char letter = line.charAt(0);
    var value = line.substring(1).strip();
    if (section != Section.STATEMENT) {
      fields.put(letter, value);
      return;
    }
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
      throw UnreadableFileException.at(number, "is not a QIF field." + RefusalWords.AGAIN);
    }
    fields.putIfAbsent(letter, value);
  }

  private UnreadableFileException unfinished() {
    return UnreadableFileException.at(
        startsAt,
        "begins a transaction that is never ended: the file is cut off or damaged. Download the"
            + " statement again.");
  }

  private static Section sectionOf(String type) {
    if (ACCOUNTS.contains(type)) {
      return Section.STATEMENT;
    }
    return LISTS.contains(type) ? Section.LIST : Section.NONE;
  }
}
