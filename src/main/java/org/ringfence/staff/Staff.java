package org.ringfence.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.StaffId;

/**
 * Someone who works for the provider.
 *
 * @param hasPin whether they have set the PIN they sign with
 * @param leftOn their last day, once they have left or given notice
 */
public record Staff(
    StaffId id,
    String name,
    String role,
    Authority authority,
    boolean hasPin,
    Optional<LocalDate> leftOn) {

  /** What can be changed of it. */
  StaffDetails details() {
    return new StaffDetails(name, role, authority);
  }

  /** True from the day after their last day. */
  public boolean hasLeft(LocalDate today) {
    return leftOn.filter(today::isAfter).isPresent();
  }
}
