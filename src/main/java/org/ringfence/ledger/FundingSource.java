package org.ringfence.ledger;

import java.util.Arrays;
import java.util.Optional;

/** Where money in a fund comes from, as agreements, statements and returns name it. */
public enum FundingSource {
  SOCIAL_CARE("Social care"),
  HEALTH("Health"),
  EDUCATION("Education"),
  CONTRIBUTION("Contribution"),
  OTHER("Other");

  private final String label;

  FundingSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The source with this label, in any letter case. */
  public static Optional<FundingSource> fromLabel(String label) {
    return Arrays.stream(values())
        .filter(source -> source.label.equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
