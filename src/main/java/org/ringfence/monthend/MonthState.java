package org.ringfence.monthend;

import java.time.YearMonth;
import org.ringfence.ledger.MonthEvent;

/** Where a month of the book stands. */
public sealed interface MonthState {

  /** It has not ended. */
  record Running() implements MonthState {}

  /**
   * It has ended and is the next to be closed.
   *
   * @param left how many things are missing, by the quick checks
   */
  record Next(int left) implements MonthState {}

  /** It has ended; {@code first} is to be closed before it. */
  record Waiting(YearMonth first) implements MonthState {}

  record Closed(MonthEvent how) implements MonthState {}
}
