package org.ringfence.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ringfence.money.Money;

/**
 * What is due for a number of days at so much a week, exactly: a day is a seventh of a week, and
 * nothing is rounded until the amounts that belong together have been added up.
 *
 * @param sevenths of a penny; not negative
 */
public record ExpectedMoney(long sevenths) {

  private static final int DAYS_A_WEEK = 7;

  public ExpectedMoney {
    if (sevenths < 0) {
      throw new IllegalArgumentException("Nothing less than nothing is due: " + sevenths);
    }
  }

  public ExpectedMoney plus(ExpectedMoney other) {
    return new ExpectedMoney(Math.addExact(sevenths, other.sevenths));
  }

  /** To the nearest penny; sevenths are never half way. */
  public Money rounded() {
    long whole = sevenths / DAYS_A_WEEK;
    return Money.ofPence(sevenths % DAYS_A_WEEK > DAYS_A_WEEK / 2 ? whole + 1 : whole);
  }

  /**
   * Rounds amounts that belong to one payment so that they add up to their rounded total: each is
   * less than a penny from its exact value, and the pennies go to the largest parts of a penny.
   */
  public static List<Money> roundedTogether(List<ExpectedMoney> parts) {
    long total = parts.stream().reduce(new ExpectedMoney(0), ExpectedMoney::plus).rounded().pence();
    var pence = new ArrayList<Long>();
    parts.forEach(part -> pence.add(part.sevenths / DAYS_A_WEEK));
    long left = total - pence.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(
            Comparator.comparing(
                (Integer i) -> parts.get(i).sevenths % DAYS_A_WEEK, Comparator.reverseOrder()))
        .limit(left)
        .forEach(i -> pence.set(i, pence.get(i) + 1));
    return pence.stream().map(Money::ofPence).toList();
  }
}
