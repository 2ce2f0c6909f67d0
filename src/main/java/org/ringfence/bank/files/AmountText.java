package org.ringfence.bank.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/**
 * Reads amounts as banks write them: {@code 2,000.00}, {@code £5}, {@code (12.00)}, {@code 12.00-},
 * {@code 12.00 DR}, {@code -1.234,56}.
 */
final class AmountText {

  /** Under ten thousand million pounds, so that a sum over the largest file cannot overflow. */
  private static final int POUNDS_DIGITS_MAX = 10;

  private static final Pattern POINT =
      Pattern.compile("(\\d{1,3}(?:[, ']\\d{3})+|\\d+)?(?:\\.(\\d{0,5}))?");
  private static final Pattern COMMA =
      Pattern.compile("(\\d{1,3}(?:[. ']\\d{3})+|\\d+)?(?:,(\\d{0,5}))?");

  private static final Pattern SIDE =
      Pattern.compile("(.*\\d[)]?) ?(CR|DR|C|D|OD)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CURRENCY = Pattern.compile("(?:£|GBP)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOREIGN =
      Pattern.compile(".*(?:[€$¥]|\\b(?:EUR|USD|CHF|JPY|AUD|CAD)\\b).*", Pattern.CASE_INSENSITIVE);

  private AmountText() {}

  /**
   * An amount, signed as written; empty when it is not one. Text with a comma only and one or two
   * digits after it has a decimal comma; otherwise commas part thousands.
   */
  static Optional<Money> parse(String written) {
    var text = CURRENCY.matcher(LineText.withoutApostrophe(written)).replaceAll("").strip();
    boolean negative = false;
    var side = SIDE.matcher(text);
    if (side.matches()) {
      negative = !side.group(2).toUpperCase(Locale.ROOT).startsWith("C");
      text = side.group(1).strip();
    }
    if (text.startsWith("(") && text.endsWith(")")) {
      negative = !negative;
      text = text.substring(1, text.length() - 1).strip();
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (isMinus(first) || first == '+') {
      negative ^= isMinus(first);
      text = text.substring(1).strip();
    } else if (isMinus(last) || last == '+') {
      negative ^= isMinus(last);
      text = text.substring(0, text.length() - 1).strip();
    }
    return unsigned(text, negative);
  }

  /** Whether text that is no amount in pounds looks like one in another currency. */
  static boolean isForeign(String written) {
    return FOREIGN.matcher(written).matches();
  }

  private static Optional<Money> unsigned(String text, boolean negative) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    int afterComma = text.length() - comma - 1;
    boolean decimalComma =
        comma >= 0 && (point >= 0 ? comma > point : afterComma <= 2 && text.indexOf(',') == comma);
    var matcher = (decimalComma ? COMMA : POINT).matcher(text);
    if (!matcher.matches() || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var pounds = matcher.group(1) == null ? "" : matcher.group(1).replaceAll("\\D", "");
    var decimals = matcher.group(2) == null ? "" : matcher.group(2);
    while (decimals.length() > 2 && decimals.endsWith("0")) {
      decimals = decimals.substring(0, decimals.length() - 1);
    }
    pounds = pounds.replaceFirst("^0+", "");
    if (decimals.length() > 2 || pounds.length() > POUNDS_DIGITS_MAX) {
      return Optional.empty();
    }
    var digits = pounds + (decimals + "00").substring(0, 2);
    long pence = Long.parseLong(digits);
    return Optional.of(Money.ofPence(negative ? -pence : pence));
  }

  private static boolean isMinus(char character) {
    return character == '-' || character == '\u2212' || character == '\u2013';
  }
}
