package org.ringfence.bank;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How well a bank's text speaks for an entry.
 *
 * @param weight the more the better
 * @param says what in the text speaks for it; empty when nothing does
 */
record Evidence(int weight, String says) {

  static final Evidence NONE = new Evidence(0, "");

  /** Less is a hint; this much names whom the entry names. */
  static final int STRONG = 50;

  /** A reference stands in the text. */
  static final int REFERENCE = 100;

  private static final int HINT = 10;

  /** Banks cut names off, but rarely before this many letters. */
  private static final int CUT_OFF_MIN = 8;

  /** A year proves nothing, and neither do fewer than four letters and digits. */
  private static final Pattern TELLING = Pattern.compile("(?=.*\\d)(?!20\\d\\d$).{4,}");

  boolean isStrong() {
    return weight >= STRONG;
  }

  /**
   * @param text as {@link Phrase#plain(String)} makes it
   */
  static Evidence of(String text, Words words) {
    var reference = reference(text, words);
    var name = name(text, words);
    if (reference.isPresent()) {
      return new Evidence(
          REFERENCE + name.map(_ -> STRONG).orElse(0),
          "the bank's text has the reference " + reference.get().shown());
    }
    if (name.isPresent()) {
      return new Evidence(STRONG, "the bank's text names " + name.get().shown());
    }
    return hint(text, words)
        .map(it -> new Evidence(HINT, "the bank's text has the word " + it))
        .orElse(NONE);
  }

  /** The same as whether {@link #of} is strong, and quicker. */
  static boolean isStrong(String text, Words words) {
    return name(text, words).isPresent() || reference(text, words).isPresent();
  }

  private static Optional<Phrase> reference(String text, Words words) {
    return words.references().stream()
        .filter(it -> it.isIn(text) || Phrase.holds(text, it.solid()))
        .filter(it -> TELLING.matcher(it.solid()).matches())
        .findFirst();
  }

  private static Optional<Phrase> name(String text, Words words) {
    return words.names().stream()
        .filter(it -> it.plain().length() >= 4)
        .filter(it -> it.isIn(text) || endsCutOff(text, it.plain()))
        .findFirst();
  }

  /** The text ends in the beginning of a name of several words. */
  private static boolean endsCutOff(String text, String name) {
    int blank = name.indexOf(' ');
    for (int length = Math.min(name.length(), text.length());
        blank > 0 && length >= CUT_OFF_MIN && length > blank + 1;
        length--) {
      int at = text.length() - length;
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      if (begins && text.regionMatches(at, name, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> hint(String text, Words words) {
    return words.names().stream()
        .flatMap(name -> Pattern.compile(" ").splitAsStream(name.plain()))
        .filter(word -> word.length() >= 5 && Phrase.holds(text, word))
        .findFirst();
  }
}
