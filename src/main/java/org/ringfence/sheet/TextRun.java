package org.ringfence.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the text of one shared or inline string out of its runs, leaving out reading aids. */
final class TextRun {

  /** What Excel lets a cell hold, and to spare for escapes. */
  private static final int CHARACTERS_MAX = 8 * 32_767;

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private boolean taking;
  private boolean inReadingAid;

  void begin() {
    text.setLength(0);
    taking = false;
    inReadingAid = false;
  }

  void enter(String element) {
    switch (element) {
      case "t" -> taking = !inReadingAid;
      case "rPh" -> inReadingAid = true;
      default -> {}
    }
  }

  void leave(String element) {
    switch (element) {
      case "t" -> taking = false;
      case "rPh" -> inReadingAid = false;
      default -> {}
    }
  }

  /** Takes what follows as it stands: the value of a cell. */
  void takeAll() {
    begin();
    taking = true;
  }

  void characters(char[] from, int start, int length) {
    if (taking) {
      if (text.length() + length > CHARACTERS_MAX) {
        throw UnreadableWorkbook.broken();
      }
      text.append(from, start, length);
    }
  }

  String end() {
    taking = false;
    var whole = text.toString();
    return whole.contains("_x") ? unescape(whole) : whole;
  }

  private static String unescape(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found -> {
              char meant = (char) Integer.parseInt(found.group(1), 16);
              var plain = Character.isSurrogate(meant) ? found.group() : String.valueOf(meant);
              return Matcher.quoteReplacement(plain);
            });
  }
}
