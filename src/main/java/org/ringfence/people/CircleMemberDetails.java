package org.ringfence.people;

/**
 * What is written down about someone in a circle, as typed; blanks at the ends do not count.
 *
 * @param relationship in their own words, such as {@code mother}
 */
public record CircleMemberDetails(
    String name,
    String relationship,
    DecidingBasis basis,
    boolean getsStatement,
    String phone,
    String email,
    String address) {

  public CircleMemberDetails {
    name = name.strip();
    relationship = relationship.strip();
    phone = phone.strip();
    email = email.strip();
    address = address.strip();
  }
}
