package org.ringfence.people;

import java.util.Optional;

/** Two-way: commissioner and provider. Three-way: the person signs too. */
public enum AgreementForm implements Labelled {
  TWO_WAY("Two-way"),
  THREE_WAY("Three-way");

  private final String label;

  AgreementForm(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<AgreementForm> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
