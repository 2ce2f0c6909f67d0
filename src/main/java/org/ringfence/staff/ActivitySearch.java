package org.ringfence.staff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of the log are wanted: those that hold the text in any column, letter case aside, and
 * lie between two days, both included.
 */
public record ActivitySearch(String text, Optional<LocalDate> from, Optional<LocalDate> to) {

  public static final ActivitySearch ALL =
      new ActivitySearch("", Optional.empty(), Optional.empty());

  public ActivitySearch {
    text = text.strip();
  }
}
