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

  /** It names whom the entry names, but has another reference than the entry. */
  static final int DOUBTED = 40;

  /** A reference stands in the text. */
  static final int REFERENCE = 100;

  private static final int HINT = 10;

  /** A year proves nothing, and neither do fewer than four letters and digits. */
  private static final Pattern TELLING = Pattern.compile("(?=.*\\d)(?!20\\d\\d$).{4,}");

  boolean isStrong() {
    return weight >= STRONG;
  }

  Evidence withoutDoubt() {
    return weight == DOUBTED ? new Evidence(STRONG, says) : this;
  }

  static Evidence of(BankText text, Words words) {
    var reference = reference(text, words);
    var name = name(text, words);
    if (reference.isPresent()) {
      return new Evidence(
          REFERENCE + name.map(_ -> STRONG).orElse(0),
          "the bank’s text has the reference " + reference.get().shown());
    }
    if (name.isPresent() && hasAnotherReference(text, words)) {
      return new Evidence(
          DOUBTED, "the bank’s text names " + name.get().shown() + ", but not with this reference");
    }
    if (name.isPresent()) {
      return new Evidence(STRONG, "the bank’s text names " + name.get().shown());
    }
    return hint(text, words)
        .map(it -> new Evidence(HINT, "the bank’s text has the word " + it))
        .orElse(NONE);
  }

  /**
   * Whether the text names whom the entry names, or has its reference; quicker than {@link #of}.
   */
  static boolean speaksFor(BankText text, Words words) {
    return name(text, words).isPresent() || reference(text, words).isPresent();
  }

  private static Optional<Phrase> reference(BankText text, Words words) {
    return words.references().stream()
        .filter(it -> it.isIn(text.plain()) || Phrase.holds(text.plain(), it.solid()))
        .filter(it -> TELLING.matcher(it.solid()).matches())
        .findFirst();
  }

  private static boolean hasAnotherReference(BankText text, Words words) {
    return words.references().stream().anyMatch(it -> TELLING.matcher(it.solid()).matches())
        && Pattern.compile(" ")
            .splitAsStream(text.plain())
            .anyMatch(word -> TELLING.matcher(word).matches());
  }

  private static Optional<Phrase> name(BankText text, Words words) {
    return words.names().stream().filter(text::names).findFirst();
  }

  private static Optional<String> hint(BankText text, Words words) {
    return words.names().stream()
        .flatMap(name -> Pattern.compile(" ").splitAsStream(name.plain()))
        .filter(word -> word.length() >= 5 && Phrase.holds(text.plain(), word))
        .findFirst();
  }
}
