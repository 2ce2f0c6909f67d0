package org.ringfence.ledger;

import org.ringfence.money.Money;

/** How far below nothing an agreement lets a fund go without anyone's leave. */
public sealed interface OverspendRule {

  /** Not at all, which is the rule unless the agreement says otherwise. */
  record NotAtAll() implements OverspendRule {}

  record UpTo(Money limit) implements OverspendRule {}

  /** The lowest balance it allows. */
  default Money floor() {
    return switch (this) {
      case NotAtAll _ -> Money.ZERO;
      case UpTo(var limit) -> limit.negated();
    };
  }

  static OverspendRule of(Money limit) {
    return limit.isZero() ? new NotAtAll() : new UpTo(limit);
  }
}
