package org.ringfence.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount of sterling in whole pence. It may be negative, because a balance and a difference may
 * be; what may not be negative says so where it is used. All arithmetic is exact: an overflow
 * throws {@link ArithmeticException} rather than wrapping round.
 *
 * @param pence the amount, in pence
 */
public record Money(long pence) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  public static Money ofPence(long pence) {
    return pence == 0 ? ZERO : new Money(pence);
  }

  /** For constants in code: {@code Money.of(12, 34)} is £12.34. Refuses pence outside 0 to 99. */
  public static Money of(long pounds, int pence) {
    if (pounds < 0 || pence < 0 || pence > 99) {
      throw new IllegalArgumentException(
          "Not an amount: " + pounds + " pounds and " + pence + " pence");
    }
    return ofPence(Math.addExact(Math.multiplyExact(pounds, 100L), pence));
  }

  /** Adds up amounts; nothing adds up to {@link #ZERO}. */
  public static Money sum(Iterable<Money> amounts) {
    var total = ZERO;
    for (var amount : amounts) {
      total = total.plus(amount);
    }
    return total;
  }

  public Money plus(Money other) {
    return ofPence(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return ofPence(Math.subtractExact(pence, other.pence));
  }

  public Money negated() {
    return ofPence(Math.negateExact(pence));
  }

  public Money abs() {
    return pence < 0 ? negated() : this;
  }

  public Money times(long factor) {
    return ofPence(Math.multiplyExact(pence, factor));
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return pence == 0;
  }

  public boolean isPositive() {
    return pence > 0;
  }

  public boolean isNegative() {
    return pence < 0;
  }

  public boolean isMoreThan(Money other) {
    return pence > other.pence;
  }

  public boolean isLessThan(Money other) {
    return pence < other.pence;
  }

  /**
   * Shares this amount out in proportion to {@code weights}, to the penny: the shares always add up
   * to this amount. Each share is rounded towards zero and the pennies left over go one each to the
   * largest remainders; equal remainders are served in the order given. A zero weight gets nothing.
   *
   * @throws IllegalArgumentException when there is no weight, one is negative, or all are zero
   */
  public List<Money> split(List<Long> weights) {
    if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("Weights must be there and not negative: " + weights);
    }
    long total = weights.stream().reduce(0L, Math::addExact);
    if (total == 0) {
      throw new IllegalArgumentException("At least one weight must be more than zero");
    }
    long whole = Math.absExact(pence);
    var shares = new ArrayList<Long>(weights.size());
    var remainders = new ArrayList<Long>(weights.size());
    for (long weight : weights) {
      // The product may be more than a long holds; a share of the whole never is.
      var share =
          BigInteger.valueOf(whole)
              .multiply(BigInteger.valueOf(weight))
              .divideAndRemainder(BigInteger.valueOf(total));
      shares.add(share[0].longValueExact());
      remainders.add(share[1].longValueExact());
    }
    long left = whole - shares.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(left)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    long sign = Long.signum(pence);
    return shares.stream().map(share -> ofPence(sign * share)).toList();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  /** As people read it: {@code £1,234.50}, {@code -£0.05}. */
  @Override
  public String toString() {
    return MoneyText.withSign(this);
  }
}
