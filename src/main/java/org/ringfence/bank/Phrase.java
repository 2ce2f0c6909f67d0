package org.ringfence.bank;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name or reference, as it is shown and as it is looked for.
 *
 * @param plain in capitals, words and numbers with single blanks between
 */
public record Phrase(String shown, String plain) {

  /** Banks cut names off, but rarely before this many letters. */
  private static final int CUT_OFF_MIN = 8;

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern COMPANY = Pattern.compile(" (LTD|LIMITED|PLC|LLP|CIC)$");

  static Phrase of(String text) {
    return new Phrase(text, plain(text));
  }

  /** Without the letters that say what kind of company it is. */
  static Phrase name(String text) {
    return new Phrase(text, COMPANY.matcher(plain(text)).replaceFirst(""));
  }

  static String plain(String text) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(text.toUpperCase(Locale.UK)).replaceAll(" ").strip();
  }

  String solid() {
    return plain.replace(" ", "");
  }

  /** True when these very words stand in the text, which is plain too. */
  boolean isIn(String text) {
    return holds(text, plain);
  }

  /**
   * Where a plain text has these words, in full or cut off at its end; less than nothing where it
   * does not.
   */
  int find(String text) {
    int at = find(text, plain);
    return at >= 0 ? at : cutOff(text);
  }

  /** Where the text ends in the beginning of these several words, as banks cut names off. */
  private int cutOff(String text) {
    int firstWord = plain.indexOf(' ');
    if (firstWord < 0) {
      return -1;
    }
    int lengthMin = Math.max(CUT_OFF_MIN, firstWord + 2);
    int at = Math.max(0, text.length() - plain.length());
    while (text.length() - at >= lengthMin) {
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      if (begins && text.regionMatches(at, plain, 0, text.length() - at)) {
        return at;
      }
      int blank = text.indexOf(' ', at);
      at = blank < 0 ? text.length() : blank + 1;
    }
    return -1;
  }

  static boolean holds(String text, String part) {
    return find(text, part) >= 0;
  }

  private static int find(String text, String part) {
    if (part.isEmpty()) {
      return -1;
    }
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      int end = at + part.length();
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      if (begins && (end == text.length() || text.charAt(end) == ' ')) {
        return at;
      }
    }
    return -1;
  }
}
