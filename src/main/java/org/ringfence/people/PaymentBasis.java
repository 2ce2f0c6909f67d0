package org.ringfence.people;

import java.util.Optional;

/** Whether the commissioner pays the budget less the contribution, or all of it. */
public enum PaymentBasis implements Labelled {
  NET("Net of the contribution"),
  GROSS("Gross");

  private final String label;

  PaymentBasis(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<PaymentBasis> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
