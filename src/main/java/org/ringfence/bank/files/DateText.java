package org.ringfence.bank.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as banks write them: {@code 01/09/2026}, {@code 1-Sep-26}, {@code 25 Aug 2026},
 * {@code 2026-09-01}, {@code 20260901120000}, {@code 9/ 1'26}; a time of day after the date is left
 * out.
 */
final class DateText {

  private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.:]\\d+)?)?.{0,12}|Z)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{4,6}.*)?");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[-/.] ?(\\d{1,2})(?:[-/.]|'| ?' ?) ?(\\d{4}|\\d{2})" + TIME);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[-/ .]?([A-Za-z]{3,9})[-/"
              + " ,.]{0,2}(\\d{4}|\\d{2})"
              + TIME);
  private static final Pattern MONTH_NAMED_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);

  /** Quicken writes {@code 1/ 4' 9} for 4 January 2009. */
  private static final Pattern LONE_YEAR_FIGURE = Pattern.compile("' ?(\\d)$");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private DateText() {}

  /** The date, or empty when it is not one; {@code order} settles figures with the year last. */
  static Optional<LocalDate> parse(String written, DateOrder order) {
    var text = LONE_YEAR_FIGURE.matcher(LineText.withoutApostrophe(written)).replaceFirst("'0$1");
    if (text.length() > 40) {
      return Optional.empty();
    }
    var matcher = YEAR_FIRST.matcher(text);
    if (matcher.matches()) {
      return date(matcher.group(1), matcher.group(3), matcher.group(4));
    }
    matcher = SOLID.matcher(text);
    if (matcher.matches()) {
      return date(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = FIGURES.matcher(text);
    if (matcher.matches()) {
      return order == DateOrder.DAY_FIRST
          ? date(matcher.group(3), matcher.group(2), matcher.group(1))
          : date(matcher.group(3), matcher.group(1), matcher.group(2));
    }
    matcher = NAMED.matcher(text);
    if (matcher.matches()) {
      return named(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = MONTH_NAMED_FIRST.matcher(text);
    return matcher.matches()
        ? named(matcher.group(2), matcher.group(1), matcher.group(3))
        : Optional.empty();
  }

  /** Whether text is a date in one order or the other. */
  static boolean isDate(String written) {
    return parse(written, DateOrder.DAY_FIRST).isPresent()
        || parse(written, DateOrder.MONTH_FIRST).isPresent();
  }

  /**
   * Which order these dates are written in: day first, unless one of them has a second part over
   * twelve and none a first part over twelve.
   */
  static DateOrder orderOf(List<String> written) {
    boolean monthFirstProved = false;
    for (var text : written) {
      var matcher = FIGURES.matcher(LineText.withoutApostrophe(text));
      if (matcher.matches()) {
        if (Integer.parseInt(matcher.group(1)) > 12) {
          return DateOrder.DAY_FIRST;
        }
        monthFirstProved |= Integer.parseInt(matcher.group(2)) > 12;
      }
    }
    return monthFirstProved ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }

  /** Whether each of these dates could be read in either order, and there is at least one. */
  static boolean isUnproved(List<String> written) {
    boolean any = false;
    for (var text : written) {
      var matcher = FIGURES.matcher(LineText.withoutApostrophe(text));
      if (!matcher.matches()
          || Integer.parseInt(matcher.group(1)) > 12
          || Integer.parseInt(matcher.group(2)) > 12) {
        return false;
      }
      any |= !matcher.group(1).equals(matcher.group(2));
    }
    return any;
  }

  private static Optional<LocalDate> named(String day, String written, String year) {
    var name = written.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).startsWith(name)) {
        return date(year, String.valueOf(month + 1), day);
      }
    }
    return Optional.empty();
  }

  /** Two figures are this century: no bank's file reaches back before 1970 or on past 2069. */
  private static int fullYear(String year) {
    int written = Integer.parseInt(year);
    if (year.length() == 4) {
      return written;
    }
    return written < 70 ? 2000 + written : 1900 + written;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int full = fullYear(year);
    if (full < 1970 || full > 2099) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
