package org.ringfence.people;

import java.util.Optional;

/** The form in which a person and their circle get the statement. */
public enum StatementFormat implements Labelled {
  STANDARD("Standard"),
  LARGE_PRINT("Large print"),
  EASY_READ("Easy Read");

  private final String label;

  StatementFormat(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<StatementFormat> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
