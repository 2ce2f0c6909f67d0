package org.ringfence.paper;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a text can go on paper with every letter in its right shape. Ask when a name is typed, so
 * that a "name to print" can be asked for then rather than when the statement is due.
 */
public final class Printable {

  private final Typefaces typefaces;

  public Printable(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * Why {@code text} cannot be printed and what to do, in whole sentences; empty when it can. Text
   * with nothing to see in it can be printed.
   */
  public Optional<String> whyNot(String text) {
    var clean = CleanText.of(text);
    return clean
        .codePoints()
        .filter(letter -> !canShow(letter))
        .boxed()
        .findFirst()
        .map(letter -> says(clean, letter));
  }

  public boolean canPrint(String text) {
    return whyNot(text).isEmpty();
  }

  private boolean canShow(int letter) {
    return Character.isBmpCodePoint(letter)
        && typefaces.faceFor((char) letter, false) >= 0
        && typefaces.faceFor((char) letter, true) >= 0;
  }

  private static String says(String text, int letter) {
    var script = UnicodeScript.of(letter);
    var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return switch (script) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED, UNKNOWN ->
          "“%s” has the sign “%s”, which the printed papers cannot show. Write it another way."
              .formatted(shown, Character.toString(letter));
      default ->
          "“%s” is written in %s letters, which the printed papers cannot show properly. Give a name to print in Latin, Greek or Cyrillic letters."
              .formatted(shown, nameOf(script));
    };
  }

  private static String nameOf(UnicodeScript script) {
    if (script == UnicodeScript.HAN) {
      return "Chinese";
    }
    var name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
