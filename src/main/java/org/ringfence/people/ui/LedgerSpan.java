package org.ringfence.people.ui;

import java.time.LocalDate;

/** How far back a ledger is shown, always from the first of a month. */
enum LedgerSpan {
  THREE_MONTHS("3 months"),
  YEAR("12 months"),
  EVERYTHING("Everything");

  private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(1990, 1, 1);

  private final String words;

  LedgerSpan(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  LocalDate from(LocalDate today) {
    var thisMonth = today.withDayOfMonth(1);
    return switch (this) {
      case THREE_MONTHS -> thisMonth.minusMonths(2);
      case YEAR -> thisMonth.minusMonths(11);
      case EVERYTHING -> BEFORE_EVERYTHING;
    };
  }
}
