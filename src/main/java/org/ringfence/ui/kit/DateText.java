package org.ringfence.ui.kit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.problem.DayText;

/**
 * Dates as an office types and reads them: day first. {@code 31/10/2026}, {@code 31.10.26}, {@code
 * 311026}, {@code 31/10} (this year), {@code t} (today), {@code +3} and {@code -1} (days from
 * today), {@code 2026-10-31}.
 */
public final class DateText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?");
  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern FROM_TODAY = Pattern.compile("([+-]\\d{1,4})");
  private static final Pattern MONTH_NUMBERS = Pattern.compile("(\\d{1,2})[/. -](\\d{4})");

  private final Clock clock;

  public DateText(Clock clock) {
    this.clock = clock;
  }

  /** Reads a day; empty when there is no such day. A year of two digits is in this century. */
  public Optional<LocalDate> read(String typed) {
    var text = typed.strip().toLowerCase(Locale.UK);
    if (text.equals("t") || text.equals("today")) {
      return Optional.of(LocalDate.now(clock));
    }
    var fromToday = FROM_TODAY.matcher(text);
    if (fromToday.matches()) {
      return Optional.of(LocalDate.now(clock).plusDays(Integer.parseInt(fromToday.group(1))));
    }
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), iso.group(1));
    }
    for (var pattern : new Pattern[] {SEPARATED, RUN_TOGETHER}) {
      var match = pattern.matcher(text);
      if (match.matches()) {
        return day(match.group(1), match.group(2), match.group(3));
      }
    }
    return Optional.empty();
  }

  /** {@code 31/10/2026}. */
  public static String write(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code October 2026}. */
  public static String write(YearMonth month) {
    return DayText.of(month);
  }

  /** Reads a month: {@code 10/2026} or {@code October 2026}, whatever the letter case. */
  public static Optional<YearMonth> readMonth(String typed) {
    var numbers = MONTH_NUMBERS.matcher(typed.strip());
    try {
      if (numbers.matches()) {
        return Optional.of(
            YearMonth.of(Integer.parseInt(numbers.group(2)), Integer.parseInt(numbers.group(1))));
      }
      var named =
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern("[MMMM][MMM] uuuu")
              .toFormatter(Locale.UK);
      return Optional.of(YearMonth.parse(typed.strip(), named));
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day(String day, String month, String year) {
    int inYear = year == null ? LocalDate.now(clock).getYear() : Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              inYear < 100 ? inYear + 2000 : inYear,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
