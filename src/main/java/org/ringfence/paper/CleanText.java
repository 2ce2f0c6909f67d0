package org.ringfence.paper;

import java.text.Normalizer;

/**
 * Text as it goes on paper: composed letters (NFC), one space for any run of spaces and line ends,
 * and without what has no shape of its own: control and zero-width characters, direction marks,
 * soft hyphens, variation selectors and tags.
 */
final class CleanText {

  private CleanText() {}

  static String of(String text) {
    return part(text).strip();
  }

  /** The same for a piece of a longer text: a space at either end stays. */
  static String part(String text) {
    if (isPlain(text)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            letter -> {
              if (isSpace(letter)) {
                if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                  clean.append(' ');
                }
              } else if (!isShapeless(letter)) {
                clean.appendCodePoint(letter);
              }
            });
    return clean.toString();
  }

  /** Printable ASCII and the pound sign with single spaces inside: nearly every text there is. */
  private static boolean isPlain(String text) {
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if ((letter < ' ' || letter > '~') && letter != '£' || letter == ' ' && afterSpace) {
        return false;
      }
      afterSpace = letter == ' ';
    }
    return true;
  }

  private static boolean isSpace(int letter) {
    return letter != 0xA0
        && letter != 0x202F
        && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
  }

  private static boolean isShapeless(int letter) {
    return Character.isISOControl(letter)
        || letter == 0x00AD
        || letter == 0xFEFF
        || letter >= 0x200B && letter <= 0x200F
        || letter >= 0x202A && letter <= 0x202E
        || letter >= 0x2060 && letter <= 0x206F
        || letter >= 0xFE00 && letter <= 0xFE0F
        || letter >= 0xE0000 && letter <= 0xE01EF;
  }
}
