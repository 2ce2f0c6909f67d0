package org.ringfence.ledger;

/**
 * Leave to go past what is available and past the agreement's overspend term: who gave it, and why.
 * It shows on the statement and on the return.
 */
public record Overspend(String authorisedBy, String reason) {

  public Overspend {
    if (authorisedBy.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("An overspend names who authorised it and says why");
    }
  }
}
