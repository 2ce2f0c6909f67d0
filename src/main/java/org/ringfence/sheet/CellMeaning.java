package org.ringfence.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;
import org.ringfence.problem.Outcome;

/** What a filled cell means as text, date, amount and so on, or why it cannot. */
final class CellMeaning {

  /** More than any fund holds, and small enough that a million of them can be added up. */
  private static final Money AMOUNT_MAX = Money.of(9_999_999_999L, 99);

  /** What adding up in floating point leaves behind is smaller; a third decimal is larger. */
  private static final double NOISE_POUNDS = 0.000005;

  private static final Pattern TOO_FINE = Pattern.compile("-?\\s*£?\\s*[\\d,]*\\.\\d{3,}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u0085]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]");

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT));

  private CellMeaning() {}

  /** The text on one line: runs of spaces become one, and what cannot be seen is left out. */
  static String text(Cell cell) {
    return switch (cell) {
      case Cell.Blank() -> "";
      case Cell.Text(var text) -> oneLine(text);
      case Cell.Number(var value, var percent, var digits) ->
          percent ? digits(value * 100, 0) + "%" : digits(value, digits);
      case Cell.Day(var day) -> day.toString();
      case Cell.Truth(var value) -> value ? "TRUE" : "FALSE";
      case Cell.Wrong wrong -> "";
    };
  }

  /** As text for a table of unknown shape; what floating point leaves behind is rounded away. */
  static String plain(Cell cell) {
    return switch (cell) {
      case Cell.Wrong wrong -> "#ERROR";
      case Cell.Number(var value, var percent, var digits)
          when !percent && digits == 0 && Double.isFinite(value) && Math.abs(value) < 1e15 ->
          BigDecimal.valueOf(value)
              .setScale(5, RoundingMode.HALF_EVEN)
              .stripTrailingZeros()
              .toPlainString();
      default -> text(cell);
    };
  }

  static String oneLine(String text) {
    if (isPlain(text)) {
      return text;
    }
    var spaced = SPACES.matcher(text).replaceAll(" ");
    var seen = INVISIBLE.matcher(spaced).replaceAll("").strip();
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  /** Printable ASCII with single spaces inside, as nearly every cell of a long sheet is. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ') {
        return false;
      }
      before = letter;
    }
    return text.isEmpty() || before != ' ';
  }

  static Outcome<LocalDate> date(Cell cell) {
    return switch (cell) {
      case Cell.Day(var day) -> sensible(day);
      case Cell.Text text -> {
        var typed = text(cell);
        yield parseDate(typed)
            .map(CellMeaning::sensible)
            .orElseGet(
                () ->
                    Outcome.refused(
                        "\u201c"
                            + shortened(typed)
                            + "\u201d is not a date. Write it as 31/10/2026."));
      }
      default ->
          Outcome.refused(
              "\u201c"
                  + text(cell)
                  + "\u201d is not a date. Write it as 31/10/2026, or format the cell as a date.");
    };
  }

  private static Optional<LocalDate> parseDate(String typed) {
    for (var format : DATES) {
      try {
        return Optional.of(LocalDate.parse(typed, format));
      } catch (DateTimeException tryTheNext) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Outcome<LocalDate> sensible(LocalDate day) {
    return day.getYear() >= 1990 && day.getYear() < 2200
        ? Outcome.done(day)
        : Outcome.refused(
            "The year " + day.getYear() + " cannot be right. Write the date as 31/10/2026.");
  }

  /** Pounds, not negative, exact to the penny. */
  static Outcome<Money> amount(Cell cell) {
    return switch (cell) {
      case Cell.Number(var value, var percent, var digits) ->
          percent
              ? Outcome.refused(
                  text(cell) + " is a percentage. Write the amount in pounds, such as 1,234.50.")
              : exact(value).then(CellMeaning::notNegative);
      case Cell.Text text -> {
        var typed = text(cell);
        var amount = MoneyText.parse(typed);
        yield amount.isPresent()
            ? notNegative(amount.get())
            : Outcome.refused(
                TOO_FINE.matcher(typed).matches()
                    ? "\u201c"
                        + shortened(typed)
                        + "\u201d has more than two decimals. Write whole pence, such as 1,234.50."
                    : "\u201c"
                        + shortened(typed)
                        + "\u201d is not an amount. Write pounds, such as 1,234.50.");
      }
      case Cell.Day(var day) ->
          Outcome.refused("The cell is formatted as a date. Format it as a number, in pounds.");
      default ->
          Outcome.refused(
              "\u201c" + text(cell) + "\u201d is not an amount. Write pounds, such as 1,234.50.");
    };
  }

  private static Outcome<Money> exact(double pounds) {
    if (!(Math.abs(pounds) < 1e10)) {
      return Outcome.refused("The amount is larger than Ringfence can hold. Check it.");
    }
    long pence = Math.round(pounds * 100);
    return Math.abs(pounds - pence / 100.0) < NOISE_POUNDS
        ? Outcome.done(Money.ofPence(pence))
        : Outcome.refused(
            digits(pounds, 0)
                + " has more than two decimals. Write whole pence, such as 1,234.50.");
  }

  private static Outcome<Money> notNegative(Money amount) {
    if (amount.isNegative()) {
      return Outcome.refused(
          amount
              + " is negative. Write the amount without a minus; the kind says which way it goes.");
    }
    return amount.isMoreThan(AMOUNT_MAX)
        ? Outcome.refused("The amount is larger than Ringfence can hold. Check it.")
        : Outcome.done(amount);
  }

  static Outcome<Integer> wholeNumber(Cell cell) {
    var typed = text(cell);
    return typed.matches("\\d{1,6}")
        ? Outcome.done(Integer.valueOf(typed))
        : Outcome.refused(
            "\u201c" + shortened(typed) + "\u201d is not a whole number. Write one such as 4.");
  }

  static Outcome<Boolean> yesNo(Cell cell) {
    if (cell instanceof Cell.Truth(var value)) {
      return Outcome.done(value);
    }
    var typed = text(cell);
    return switch (typed.toLowerCase(Locale.UK)) {
      case "yes", "y", "true" -> Outcome.done(true);
      case "no", "n", "false" -> Outcome.done(false);
      default ->
          Outcome.refused(
              "\u201c" + shortened(typed) + "\u201d is neither yes nor no. Write yes or no.");
    };
  }

  static String shortened(String typed) {
    return typed.length() <= 60 ? typed : typed.substring(0, 59) + "\u2026";
  }

  /** A number as a person would have typed it: no {@code .0}, no exponent. */
  private static String digits(double value, int digitsMin) {
    if (!Double.isFinite(value) || Math.abs(value) >= 1e18) {
      return Double.toString(value);
    }
    if (value == Math.rint(value)) {
      var whole = Long.toString((long) value);
      return value >= 0 && whole.length() < digitsMin
          ? "0".repeat(digitsMin - whole.length()) + whole
          : whole;
    }
    var plain = BigDecimal.valueOf(value);
    return Math.abs(value) < 1e-12 ? Double.toString(value) : plain.toPlainString();
  }
}
