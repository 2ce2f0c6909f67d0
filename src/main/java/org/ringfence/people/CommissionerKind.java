package org.ringfence.people;

import java.util.Optional;

/** What kind of body agreed the personal budget. */
public enum CommissionerKind implements Labelled {
  COUNCIL("Council"),
  NHS("NHS");

  private final String label;

  CommissionerKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<CommissionerKind> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
