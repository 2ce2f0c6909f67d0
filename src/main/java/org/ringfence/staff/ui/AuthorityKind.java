package org.ringfence.staff.ui;

/** The three shapes of what someone may authorise, as they are chosen. */
enum AuthorityKind {
  NONE("May not authorise"),
  UP_TO("Up to a limit"),
  ANY("Any amount");

  private final String label;

  AuthorityKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
