package org.ringfence.monthend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.ringfence.problem.DayText;

/**
 * Why something that is missing is left as it is.
 *
 * @param word what it is marked as, such as {@code chased}
 */
public record Mark(String word, String reason, String by, Instant at) {

  /** {@code Chased: rang the council (Mo Manager, 2 November 2026)}. */
  public String inWords(ZoneId zone) {
    return "%s%s: %s (%s, %s)"
        .formatted(
            word.substring(0, 1).toUpperCase(Locale.UK),
            word.substring(1),
            reason,
            by,
            DayText.of(LocalDate.ofInstant(at, zone)));
  }
}
