package org.ringfence.bank.files;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts characters in place of the few named and numbered references that banks leave in text. */
final class Entities {

  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "pound", "£");
  private static final Pattern REFERENCE =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,5});");

  private Entities() {}

  /** Once through: what a reference stands for is not read again, so nothing can grow. */
  static String replaced(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(one(match.group(1), match.group())));
  }

  private static String one(String reference, String written) {
    if (!reference.startsWith("#")) {
      return NAMED.getOrDefault(reference.toLowerCase(Locale.ROOT), written);
    }
    boolean hexadecimal = reference.charAt(1) == 'x' || reference.charAt(1) == 'X';
    int character =
        hexadecimal
            ? Integer.parseInt(reference.substring(2), 16)
            : Integer.parseInt(reference.substring(1));
    boolean shown = Character.isValidCodePoint(character) && !Character.isISOControl(character);
    return shown ? Character.toString(character) : " ";
  }
}
