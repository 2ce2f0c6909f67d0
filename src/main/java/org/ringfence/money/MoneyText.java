package org.ringfence.money;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Money in words: how an amount is written for people, written for other programs, and read as
 * typed.
 */
public final class MoneyText {

  /**
   * Grouped thousands or none; a decimal point only with one or two digits after it; a pound sign
   * or none.
   */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?<minus>[-\u2212])?\\s*\u00a3?\\s*(?<pounds>\\d{1,3}(?:,\\d{3})+|\\d{1,15})?(?:\\.(?<pence>\\d{1,2}))?");

  private MoneyText() {}

  /** {@code £1,234.50}; a negative amount has its minus before the pound sign. */
  public static String withSign(Money amount) {
    return (amount.isNegative() ? "-£" : "£") + groupedDigits(amount);
  }

  /** {@code 1,234.50}, for a column whose header already says pounds. */
  public static String grouped(Money amount) {
    return (amount.isNegative() ? "-" : "") + groupedDigits(amount);
  }

  /** {@code 1234.50}, for another program to read. */
  public static String plain(Money amount) {
    return (amount.isNegative() ? "-" : "") + digits(amount);
  }

  /**
   * Reads pounds as a person types them: {@code 12}, {@code 12.5}, {@code £1,234.50}, {@code -3}.
   * Empty when it is not an amount: three decimals, misplaced commas, other currencies, or more
   * than fifteen digits of pounds.
   */
  public static Optional<Money> parse(String typed) {
    var matcher = TYPED.matcher(typed.strip());
    if (!matcher.matches() || (matcher.group("pounds") == null && matcher.group("pence") == null)) {
      return Optional.empty();
    }
    var pounds = matcher.group("pounds") == null ? "0" : matcher.group("pounds").replace(",", "");
    var pence = matcher.group("pence") == null ? "00" : matcher.group("pence");
    if (pounds.length() > 15) {
      return Optional.empty();
    }
    long whole =
        Long.parseLong(pounds) * 100 + Long.parseLong(pence.length() == 1 ? pence + "0" : pence);
    return Optional.of(Money.ofPence(matcher.group("minus") == null ? whole : -whole));
  }

  private static StringBuilder groupedDigits(Money amount) {
    var text = digits(amount);
    for (int i = text.length() - ".00".length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text;
  }

  /** A statement writes some hundred amounts: String.format would take longer than the page. */
  private static StringBuilder digits(Money amount) {
    long pounds = Math.abs(amount.pence() / 100);
    long pence = Math.abs(amount.pence() % 100);
    return new StringBuilder(24).append(pounds).append(pence < 10 ? ".0" : ".").append(pence);
  }
}
