package org.ringfence.receipts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/** How the difference between what was paid and what was expected is shared out. */
public enum ShareOut {
  /** Who is due more takes more of it. */
  IN_PROPORTION("In proportion to the shares"),
  /** The same for each share that is not nothing. */
  EQUALLY("Equally");

  private final String label;

  ShareOut(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * The shares changed so that they add up to {@code total} to the penny. A share of nothing stays
   * so, unless all are. Refuses a negative share, no shares, and an equal part that is more than
   * one of the shares has.
   */
  public Outcome<List<Money>> apply(List<Money> shares, Money total) {
    if (shares.isEmpty()) {
      return Outcome.refused("There is nobody to share the difference out to. Add a person first.");
    }
    if (shares.stream().anyMatch(Money::isNegative)) {
      return Outcome.refused("A share is less than nothing. Put it right first.");
    }
    var difference = total.minus(Money.sum(shares));
    if (difference.isZero()) {
      return Outcome.done(shares);
    }
    var parts = difference.split(weights(shares));
    var changed = new ArrayList<Money>(shares.size());
    for (int i = 0; i < shares.size(); i++) {
      changed.add(shares.get(i).plus(parts.get(i)));
    }
    return changed.stream().anyMatch(Money::isNegative)
        ? Outcome.refused(
            "Shared equally, somebody would get less than nothing. Share it in proportion instead.")
        : Outcome.done(changed);
  }

  private List<Long> weights(List<Money> shares) {
    if (shares.stream().allMatch(Money::isZero)) {
      return Collections.nCopies(shares.size(), 1L);
    }
    return shares.stream()
        .map(share -> this == IN_PROPORTION ? share.pence() : Long.signum(share.pence()))
        .map(Number::longValue)
        .toList();
  }
}
