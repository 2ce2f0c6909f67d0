package org.ringfence.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/**
 * What a view model is handed besides its use cases.
 *
 * @param by the name of who is at the desk when it is asked; use cases write it in the log
 */
public record Workplace(
    JobRunner jobs,
    Dialogs dialogs,
    Navigator navigator,
    Changes changes,
    Clock clock,
    Supplier<String> by) {

  /** The office’s day on which something happened. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /** The office’s day and time of day at which something happened. */
  public LocalDateTime timeOf(Instant moment) {
    return LocalDateTime.ofInstant(moment, clock.getZone());
  }
}
