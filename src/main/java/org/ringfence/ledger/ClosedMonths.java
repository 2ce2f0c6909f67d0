package org.ringfence.ledger;

import java.time.YearMonth;
import java.util.Set;

/** The months that take no more postings. */
public record ClosedMonths(Set<YearMonth> months) {

  public static final ClosedMonths NONE = new ClosedMonths(Set.of());

  public ClosedMonths {
    months = Set.copyOf(months);
  }

  public boolean contains(YearMonth month) {
    return months.contains(month);
  }

  /** {@code month} itself, or the first after it that is open. */
  public YearMonth firstOpenFrom(YearMonth month) {
    var open = month;
    while (months.contains(open)) {
      open = open.plusMonths(1);
    }
    return open;
  }
}
