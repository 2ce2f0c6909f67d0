package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.List;

/** Makes a bank's text fit to show: one line, single blanks, nothing that cannot be seen. */
final class LineText {

  private LineText() {}

  /** Runs of white space of any kind become one blank; control and invisible characters go. */
  static String tidy(String text) {
    var tidied = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        gap = true;
      } else if (isVisible(character)) {
        if (gap && !tidied.isEmpty()) {
          tidied.append(' ');
        }
        gap = false;
        tidied.appendCodePoint(character);
      }
    }
    return tidied.toString();
  }

  /** Tidy, and without the apostrophe that banks set before text for spreadsheets' sake. */
  static String withoutApostrophe(String text) {
    var tidied = tidy(text);
    return tidied.startsWith("'") ? tidy(tidied.substring(1)) : tidied;
  }

  /** Pieces put together with a blank between, leaving out blanks and repeats of one before. */
  static String join(List<String> pieces) {
    var kept = new ArrayList<String>();
    for (var piece : pieces) {
      var tidied = tidy(piece);
      if (!tidied.isEmpty() && kept.stream().noneMatch(before -> before.contains(tidied))) {
        kept.add(tidied);
      }
    }
    return String.join(" ", kept);
  }

  private static boolean isVisible(int character) {
    return !Character.isISOControl(character)
        && Character.getType(character) != Character.FORMAT
        && Character.getType(character) != Character.SURROGATE;
  }
}
