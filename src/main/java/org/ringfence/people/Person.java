package org.ringfence.people;

import org.ringfence.ids.PersonId;

/**
 * Someone whose support the provider arranges.
 *
 * @param details what is written down about them
 */
public record Person(PersonId id, PersonDetails details) {

  public String reference() {
    return details.reference();
  }

  public String name() {
    return details.name();
  }

  /** Reference and name, by which lists and the activity log tell people apart. */
  public String label() {
    return details.label();
  }

  /** The name as papers show it: one in letters that can be printed. */
  public String printedName() {
    return details.nameToPrint().isEmpty() ? details.name() : details.nameToPrint();
  }

  /** What they like to be called. */
  public String calledName() {
    return details.knownAs().isEmpty() ? printedName() : details.knownAs();
  }
}
