package org.ringfence.people;

/**
 * What is written down about a commissioner, as typed; blanks at the ends do not count.
 *
 * @param contact whom to ask there, or empty
 */
public record CommissionerDetails(String name, CommissionerKind kind, String contact, String email)
    implements NamedDetails {

  public CommissionerDetails {
    name = name.strip();
    contact = contact.strip();
    email = email.strip();
  }
}
