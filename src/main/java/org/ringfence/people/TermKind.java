package org.ringfence.people;

import java.util.Optional;

/** What a term of an agreement is about. */
public enum TermKind implements Labelled {
  ENDS("Ends"),
  REVIEW("Review"),
  SURPLUS_WEEKS("Surplus weeks"),
  OVERSPEND_LIMIT("Overspend limit"),
  WEEKLY_FEE("Weekly fee"),
  NOTICE_WEEKS("Notice weeks"),
  PAID("Paid net or gross"),
  NOT_TO_BE_SPENT_ON("Not to be spent on"),
  OUTCOME("Outcomes");

  private final String label;

  TermKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<TermKind> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
