package org.ringfence.staff;

/** What is written down about someone who works here, as typed; blanks at the ends do not count. */
public record StaffDetails(String name, String role, Authority authority) {

  public StaffDetails {
    name = name.strip();
    role = role.strip();
  }
}
