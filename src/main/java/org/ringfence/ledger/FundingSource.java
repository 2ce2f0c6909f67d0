package org.ringfence.ledger;

import java.util.Arrays;
import java.util.Optional;

/** Where money of a fund comes from. */
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

  public static Optional<FundingSource> fromLabel(String label) {
    return Arrays.stream(values())
        .filter(source -> source.label.equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
