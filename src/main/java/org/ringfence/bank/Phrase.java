package org.ringfence.bank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name or reference, as it is shown and as it is looked for.
 *
 * @param plain in capitals, words and numbers with single blanks between
 */
public record Phrase(String shown, String plain) {

  /** Banks cut names off, but rarely before this many letters. */
  private static final int CUT_OFF_MIN = 8;

  /** Of the first word, which a shortened name keeps. */
  private static final int SHORTENED_MIN = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern COMPANY = Pattern.compile(" (LTD|LIMITED|PLC|LLP|CIC)$");

  static Phrase of(String text) {
    return new Phrase(text, plain(text));
  }

  /** Without the letters that say what kind of company it is. */
  static Phrase name(String text) {
    return new Phrase(text, COMPANY.matcher(plain(text)).replaceFirst(""));
  }

  /** Banks write letters without their marks. */
  static String plain(String text) {
    var bare =
        MARKS
            .matcher(Normalizer.normalize(text.toUpperCase(Locale.UK), Normalizer.Form.NFD))
            .replaceAll("")
            .replace('\u0141', 'L')
            .replace('\u00d8', 'O')
            .replace('\u0110', 'D');
    return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip();
  }

  String solid() {
    return plain.replace(" ", "");
  }

  /** True when these very words stand in the text, which is plain too. */
  boolean isIn(String text) {
    return holds(text, plain);
  }

  /** Where in a text something stands. */
  record Span(int from, int to) {}

  /**
   * Where a plain text has these words: in full, cut off at its end, or as banks shorten the names
   * of councils, the words after the first by their first letters.
   */
  Optional<Span> in(String text) {
    int at = find(text, plain);
    if (at >= 0) {
      return Optional.of(new Span(at, at + plain.length()));
    }
    at = cutOff(text);
    return at >= 0 ? Optional.of(new Span(at, text.length())) : shortened(text);
  }

  private Optional<Span> shortened(String text) {
    int firstWord = plain.indexOf(' ');
    if (firstWord < SHORTENED_MIN || plain.indexOf(' ', firstWord + 1) < 0) {
      return Optional.empty();
    }
    var first = plain.substring(0, firstWord);
    if (!text.contains(first)) {
      return Optional.empty();
    }
    var letters =
        Pattern.compile(" ")
            .splitAsStream(plain.substring(firstWord + 1))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    var shorter = first + " " + letters;
    int at = find(text, shorter);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + shorter.length()));
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
