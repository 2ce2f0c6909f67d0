package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;

/**
 * An ISF agreement for one person. Its first day never changes; its terms may, and a slip in its
 * parties, form or signing is put right.
 */
public record Agreement(
    AgreementId id,
    PersonId personId,
    CommissionerId commissionerId,
    AgreementForm form,
    LocalDate signedOn,
    LocalDate startsOn,
    Terms terms) {

  /**
   * Empty: it goes on until someone ends it. An agreement has one end, whatever day one asks on.
   */
  public Optional<LocalDate> lastDay() {
    return terms.inForce(LocalDate.MAX).lastDay();
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(startsOn) && lastDay().filter(day::isAfter).isEmpty();
  }

  /** Whether there is a day that both would cover. */
  boolean overlaps(LocalDate otherStartsOn, Optional<LocalDate> otherLastDay) {
    return lastDay().filter(otherStartsOn::isAfter).isEmpty()
        && otherLastDay.filter(startsOn::isAfter).isEmpty();
  }

  public TermsInForce termsOn(LocalDate day) {
    return terms.inForce(day);
  }
}
