package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.ids.BankLineId;

/**
 * Part of what makes a difference.
 *
 * @param says a whole sentence with dates and amounts
 * @param onPaper the same without the bank's own text, in which a person may be named
 * @param line the line of the bank that it is about, if it is about one
 */
public record ProofReason(String says, String onPaper, Optional<BankLineId> line) {

  static ProofReason of(String says) {
    return new ProofReason(says, says, Optional.empty());
  }
}
