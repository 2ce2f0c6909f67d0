package org.ringfence.monthend;

import java.time.YearMonth;
import org.ringfence.db.Tx;

/** One point of the month's checklist. Other features' are handed in by {@code launch}. */
public interface MonthCheck {

  /**
   * Names the check in the book; at most 40 characters. It never changes, because marks are kept
   * under it.
   */
  String key();

  /** What is checked, as a heading: {@code The bank is reconciled}. */
  String title();

  /** False for one that takes long on a large book: lists and Home do not wait for it. */
  default boolean isQuick() {
    return true;
  }

  /** How it stands with this month, as the book is now. */
  Standing of(Tx tx, YearMonth month);

  /**
   * Keeps what belongs to the month's record besides the words of the checklist. Called when the
   * month has been closed, in the same transaction.
   */
  default void keep(Tx tx, String by, YearMonth month) {}
}
