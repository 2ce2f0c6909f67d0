package org.ringfence.people.ui;

import org.ringfence.ledger.Entry;

/** Which lines of a ledger are shown. */
enum LedgerFilter {
  ALL("All"),
  MONEY_IN("Money in"),
  MONEY_OUT("Money out"),
  CORRECTIONS("Corrections");

  private final String words;

  LedgerFilter(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean takes(Entry entry) {
    return switch (this) {
      case ALL -> true;
      case MONEY_IN -> entry.moneyIn().isPositive();
      case MONEY_OUT -> entry.moneyOut().isPositive();
      case CORRECTIONS ->
          entry.trail().reverses().isPresent() || entry.trail().reversedBy().isPresent();
    };
  }
}
