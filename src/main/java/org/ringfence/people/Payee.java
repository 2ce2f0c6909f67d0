package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.PayeeId;
import org.ringfence.ledger.SpentWith;

/**
 * Who is paid: a third party, or the provider itself.
 *
 * @param endedOn from when no new bill of theirs is entered
 */
public record Payee(PayeeId id, PayeeDetails details, Optional<LocalDate> endedOn)
    implements Listed<PayeeId, PayeeDetails> {

  /** Whether what is spent with them counts as the provider’s own support. */
  public SpentWith spentWith() {
    return switch (details.kind()) {
      case PROVIDER -> SpentWith.PROVIDER;
      case THIRD_PARTY -> SpentWith.THIRD_PARTY;
    };
  }
}
