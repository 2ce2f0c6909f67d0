package org.ringfence.bills;

import java.util.Collections;
import java.util.List;
import org.ringfence.money.Money;

/** Ways to share a bill out, always to the penny. */
public final class Sharing {

  /** A whole bill, in hundredths of a percent. */
  public static final long WHOLE = 100_00;

  private Sharing() {}

  /** As equal as pence allow; the first ones get the pennies left over. */
  public static List<Money> equally(Money amount, int people) {
    return amount.split(Collections.nCopies(people, 1L));
  }

  /**
   * By percentages, in hundredths of a percent; they must add up to {@link #WHOLE}.
   *
   * @throws IllegalArgumentException when they do not
   */
  public static List<Money> byPercentages(Money amount, List<Long> hundredths) {
    if (hundredths.stream().mapToLong(Long::longValue).sum() != WHOLE) {
      throw new IllegalArgumentException("Percentages add up to 100: " + hundredths);
    }
    return amount.split(hundredths);
  }
}
