package org.ringfence.bills;

import java.util.Optional;
import org.ringfence.ids.PersonId;

/**
 * Which bills are wanted.
 *
 * @param text words of which each is in the payee's name, the invoice number, or a person's name or
 *     reference; letter case aside
 */
public record BillSearch(Which which, Optional<PersonId> person, String text) {

  /** A pile of bills. */
  public enum Which {
    OPEN("Open"),
    TO_AUTHORISE("To authorise"),
    QUERIED("Queried"),
    TO_PAY("To pay"),
    OVERDUE("Overdue"),
    PAID("Paid"),
    REJECTED("Rejected"),
    ALL("All");

    private final String label;

    Which(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static BillSearch of(Which which) {
    return new BillSearch(which, Optional.empty(), "");
  }

  public static BillSearch openOf(PersonId person) {
    return new BillSearch(Which.OPEN, Optional.of(person), "");
  }
}
