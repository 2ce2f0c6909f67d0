package org.ringfence.people;

import java.util.Optional;

/** Whether a payee is someone else or the provider itself. */
public enum PayeeKind implements Labelled {
  THIRD_PARTY("Third party"),
  PROVIDER("Provider");

  private final String label;

  PayeeKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<PayeeKind> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
