package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.CommissionerId;

/**
 * The council or NHS body that agrees personal budgets.
 *
 * @param endedOn from when no new agreement is made with it
 */
public record Commissioner(
    CommissionerId id, CommissionerDetails details, Optional<LocalDate> endedOn)
    implements Listed<CommissionerId, CommissionerDetails> {}
