package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;

/**
 * An agreement to be put into the book.
 *
 * @param terms those that apply from its first day
 */
public record NewAgreement(
    PersonId personId,
    CommissionerId commissionerId,
    AgreementForm form,
    LocalDate signedOn,
    LocalDate startsOn,
    List<Term> terms) {

  public NewAgreement {
    terms = List.copyOf(terms);
  }
}
