package org.ringfence.bank;

import org.ringfence.problem.DayText;

/** Says in a few words why something stood on one side only. */
public final class WhyWords {

  private WhyWords() {}

  public static String of(Reconciliation.Item item) {
    return switch (item.why()) {
      case UNKNOWN -> "Not in the book";
      case LIKELY -> "Probably matched";
      case LATER ->
          item.settledOn().map(day -> "Settled on " + DayText.shortOf(day)).orElse("Settled later");
      case ON_ITS_WAY -> "On its way";
      case OVERDUE -> "Overdue at the bank";
    };
  }
}
