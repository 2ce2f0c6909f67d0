package org.ringfence.paper;

import java.util.HexFormat;

/** Words and names as a PDF writes them outside of its pages. */
final class PdfText {

  private PdfText() {}

  /** A text in its brackets, for people: of any letters. */
  static String of(String text) {
    return text.chars().allMatch(letter -> letter >= ' ' && letter <= '~')
        ? "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
        : hexadecimal(text);
  }

  private static String hexadecimal(String text) {
    var hex = new StringBuilder(text.length() * 4 + 6).append("<FEFF");
    var digits = HexFormat.of().withUpperCase();
    text.chars().forEach(letter -> hex.append(digits.toHexDigits((short) letter)));
    return hex.append('>').toString();
  }

  /** A name such as a media type, with its slash. */
  static String name(String name) {
    var written = new StringBuilder("/");
    name.chars()
        .forEach(
            letter -> {
              if (letter > ' ' && letter <= '~' && "#%()/<>[]{}".indexOf(letter) < 0) {
                written.append((char) letter);
              } else {
                written.append('#').append(HexFormat.of().toHexDigits((byte) letter));
              }
            });
    return written.toString();
  }
}
