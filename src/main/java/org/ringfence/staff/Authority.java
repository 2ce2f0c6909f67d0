package org.ringfence.staff;

import org.ringfence.money.Money;

/** How much someone may sign for: named in advance, never chosen at the moment of signing. */
public sealed interface Authority {

  record None() implements Authority {}

  /** Amounts up to the limit, the limit itself included. Refuses a limit that is not positive. */
  record UpTo(Money limit) implements Authority {
    public UpTo {
      if (!limit.isPositive()) {
        throw new IllegalArgumentException("A limit is more than nothing: " + limit);
      }
    }
  }

  record Any() implements Authority {}

  static Authority none() {
    return new None();
  }

  static Authority upTo(Money limit) {
    return new UpTo(limit);
  }

  static Authority any() {
    return new Any();
  }

  default boolean allows(Money amount) {
    return switch (this) {
      case None() -> false;
      case UpTo(var limit) -> !amount.isMoreThan(limit);
      case Any() -> true;
    };
  }

  /** As a screen says it: {@code up to £500.00}. */
  default String inWords() {
    return switch (this) {
      case None() -> "may not authorise";
      case UpTo(var limit) -> "up to " + limit;
      case Any() -> "any amount";
    };
  }
}
