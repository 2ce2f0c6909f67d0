package org.ringfence.returns;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes names and texts so that hledger reads them as what they are.
 *
 * <p>In an account name a colon would begin a subaccount, and two spaces would end it; such
 * characters are written as {@code %3A} and so on, as in a web address. That way no two names
 * become one, and a name without them stays as people know it. A text loses only what would break
 * the line.
 */
final class JournalWords {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Z}\\u2028\\u2029]+");

  private JournalWords() {}

  /** One part of an account name. */
  static String accountPart(String name) {
    if (name.isEmpty()) {
      return "%00";
    }
    var written = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      if (isSafe(name, i, letter)) {
        written.appendCodePoint(letter);
      } else {
        for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
          written.append(String.format(Locale.ROOT, "%%%02X", each));
        }
      }
      i += Character.charCount(letter);
    }
    return written.toString();
  }

  private static boolean isSafe(String name, int at, int letter) {
    return switch (letter) {
      case ':', ';' -> false;
      case '%' -> !looksWritten(name, at);
      case ' ' -> at > 0 && at < name.length() - 1 && name.charAt(at - 1) != ' ';
      default -> !Character.isWhitespace(letter) && !unseen(letter);
    };
  }

  private static boolean unseen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** A percent sign that would be read back as one of ours. */
  private static boolean looksWritten(String name, int at) {
    return at + 2 < name.length()
        && Character.digit(name.charAt(at + 1), 16) >= 0
        && Character.digit(name.charAt(at + 2), 16) >= 0;
  }

  /** A payee or narrative on the line of a transaction, where a semicolon begins a comment. */
  static String description(String text) {
    return oneLine(text).replace(';', ',').replace('|', '/');
  }

  /** The value of a tag, which a comma would end. */
  static String tagValue(String text) {
    return oneLine(text).replace(',', ' ').replace(';', ' ');
  }

  private static String oneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
