package org.ringfence.bank;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name or reference, as it is shown and as it is looked for.
 *
 * @param plain in capitals, words and numbers with single blanks between
 */
public record Phrase(String shown, String plain) {

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

  static boolean holds(String text, String part) {
    if (part.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      int end = at + part.length();
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      if (begins && (end == text.length() || text.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
