package org.ringfence.people;

import java.time.LocalDate;
import org.ringfence.ids.CommissionerId;

/** What an agreement should have said from the beginning, where it was entered wrongly. */
public record AgreementCorrection(
    CommissionerId commissionerId, AgreementForm form, LocalDate signedOn) {}
