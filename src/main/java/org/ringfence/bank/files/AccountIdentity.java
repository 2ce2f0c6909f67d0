package org.ringfence.bank.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which bank account a statement says it is of, as far as it says.
 *
 * @param sortCode six digits in pairs, {@code 20-00-00}
 * @param number the account number, as the bank writes it
 * @param iban without blanks
 */
public record AccountIdentity(
    Optional<String> sortCode, Optional<String> number, Optional<String> iban) {

  static final AccountIdentity UNSAID =
      new AccountIdentity(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern UK_IBAN = Pattern.compile("GB\\d{2}[A-Z]{4}(\\d{6})(\\d{8})");
  private static final Pattern SORT_CODE = Pattern.compile("(\\d{2})[- ]?(\\d{2})[- ]?(\\d{2})");
  private static final Pattern BOTH =
      Pattern.compile("(\\d{2}[- ]?\\d{2}[- ]?\\d{2})[- /]*(\\d{7,8})");
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");

  /** From a sort code and a number in two places; either may be blank. */
  static AccountIdentity of(String sortCode, String number) {
    var code = LineText.tidy(sortCode);
    var matcher = SORT_CODE.matcher(code);
    var written =
        matcher.matches()
            ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)
            : code;
    return new AccountIdentity(said(written), said(LineText.tidy(number)), Optional.empty());
  }

  /** From one piece of text: an IBAN, a sort code and number run together, or a bare number. */
  static AccountIdentity of(String account) {
    var text = LineText.tidy(account);
    var solid = text.replace(" ", "").toUpperCase(Locale.ROOT);
    var uk = UK_IBAN.matcher(solid);
    if (uk.matches()) {
      var inside = of(uk.group(1), uk.group(2));
      return new AccountIdentity(inside.sortCode, inside.number, Optional.of(solid));
    }
    if (IBAN.matcher(solid).matches()) {
      return new AccountIdentity(Optional.empty(), Optional.empty(), Optional.of(solid));
    }
    var both = BOTH.matcher(text);
    return both.matches() ? of(both.group(1), both.group(2)) : of("", text);
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** For a sentence: {@code 20-00-00 12345678}, or "the account" when the file does not say. */
  @Override
  public String toString() {
    if (number.isPresent()) {
      return sortCode.map(code -> code + " ").orElse("") + number.get();
    }
    return iban.or(() -> sortCode).orElse("the account");
  }
}
