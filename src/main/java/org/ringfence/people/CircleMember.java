package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.CircleMemberId;
import org.ringfence.ids.PersonId;

/**
 * Someone round a person.
 *
 * @param endedOn the last day they were in the circle, once they have left it
 */
public record CircleMember(
    CircleMemberId id,
    PersonId personId,
    CircleMemberDetails details,
    Optional<LocalDate> endedOn) {

  public boolean isIn(LocalDate day) {
    return endedOn.filter(day::isAfter).isEmpty();
  }
}
