package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a fund came to owe a bill.
 *
 * @param billedOn the date of the invoice
 * @param coversTo the last day of the support or goods, where that was before the invoice; empty:
 *     the date of the invoice counts
 */
public record Owed(LocalDate billedOn, Optional<LocalDate> coversTo) {

  /** The day on which an agreement must have been running. */
  public LocalDate day() {
    return coversTo.orElse(billedOn);
  }
}
