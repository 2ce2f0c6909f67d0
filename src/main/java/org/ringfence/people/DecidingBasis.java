package org.ringfence.people;

import java.util.Optional;

/** On what legal basis someone in the circle decides with or for the person, if at all. */
public enum DecidingBasis implements Labelled {
  THEMSELVES("Decides for themselves", true),
  WITH_SUPPORT("Decides with support", true),
  ATTORNEY("Lasting power of attorney (property and affairs)", true),
  DEPUTY("Deputy (Court of Protection)", true),
  APPOINTEE("Appointee (DWP)", true),
  BEST_INTERESTS("Best-interests consultee", true),
  ADVOCATE("Advocate", false),
  FAMILY("Family or friend", false);

  private final String label;
  private final boolean decides;

  DecidingBasis(String label, boolean decides) {
    this.label = label;
    this.decides = decides;
  }

  @Override
  public String label() {
    return label;
  }

  /** False for those who are told and heard but have no say of their own. */
  public boolean decides() {
    return decides;
  }

  /** Letter case and blanks round it do not count; empty when there is no such label. */
  public static Optional<DecidingBasis> fromLabel(String label) {
    return Labelled.find(values(), label);
  }
}
