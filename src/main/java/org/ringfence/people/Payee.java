package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.PayeeId;

/**
 * Who is paid: a third party, or the provider itself.
 *
 * @param endedOn from when no new bill of theirs is entered
 */
public record Payee(PayeeId id, PayeeDetails details, Optional<LocalDate> endedOn)
    implements Listed<PayeeId, PayeeDetails> {}
