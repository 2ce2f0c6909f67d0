package org.ringfence.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day or month as people read it in a sentence: {@code 31 October 2026}. */
public final class DayText {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private DayText() {}

  /** For lists: {@code 31/10/2026}. */
  public static String shortOf(LocalDate day) {
    return SHORT.format(day);
  }

  public static String of(LocalDate day) {
    return LONG.format(day);
  }

  /** {@code October 2026}. */
  public static String of(YearMonth month) {
    return MONTH.format(month);
  }
}
