package org.ringfence.bills;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ledger.Owed;

/**
 * The days of a bill.
 *
 * @param coversTo the last day of the support or goods, where the invoice came after the agreement
 *     had ended; empty: the date of the invoice counts
 */
public record BillDays(LocalDate invoicedOn, LocalDate dueOn, Optional<LocalDate> coversTo) {

  public static BillDays of(LocalDate invoicedOn, LocalDate dueOn) {
    return new BillDays(invoicedOn, dueOn, Optional.empty());
  }

  Owed owed() {
    return new Owed(invoicedOn, coversTo);
  }
}
