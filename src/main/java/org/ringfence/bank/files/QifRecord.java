package org.ringfence.bank.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One record of a QIF file.
 *
 * @param line the first line it stands on, counted from 1
 * @param account the name of its account, or blank where the file does not say
 * @param fields by their letter; the first of each, because splits repeat the letters after it
 */
record QifRecord(int line, String account, Map<Character, String> fields) {

  String field(char letter) {
    return fields.getOrDefault(letter, "");
  }

  boolean has(char letter) {
    return fields.containsKey(letter);
  }

  /**
   * The transaction's amount is {@code T}; a few programs write only {@code U}, which repeats it.
   */
  char amountField() {
    return has('T') ? 'T' : 'U';
  }

  /** A transfer from the account to itself is how programs write down what it opened with. */
  boolean isOpening() {
    var category = field('L');
    boolean toItself = !account.isEmpty() && category.equals("[" + account + "]");
    return toItself
        || category.startsWith("[")
            && field('P').toLowerCase(Locale.ROOT).startsWith("opening balance");
  }

  static List<String> dates(List<QifRecord> records) {
    return records.stream().map(record -> record.field('D')).toList();
  }

  UnreadableFileException refuse(String unread, String missing, char letter) {
    return UnreadableFileException.at(
        line,
        "begins a transaction that has "
            + RefusalWords.unread(unread, missing, field(letter))
            + "."
            + RefusalWords.AGAIN);
  }
}
