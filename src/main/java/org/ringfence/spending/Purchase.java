package org.ringfence.spending;

import java.util.Optional;
import org.ringfence.documents.Attachment;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.people.BankAmount;

/**
 * Spending with a receipt and no invoice.
 *
 * @param receipt a picture of the receipt
 * @param another true when somebody has said that it is not the purchase that looks the same
 */
public record Purchase(
    CommandId id,
    PersonId person,
    BankAmount paid,
    Bought bought,
    Optional<Attachment> receipt,
    Optional<Leave> leave,
    boolean another) {

  /**
   * What was bought from whom.
   *
   * @param outcome the outcome in the agreement that it serves, or empty
   * @param note stands on the statement; may be empty
   */
  public record Bought(PayeeId payee, String category, String outcome, String note) {
    public Bought {
      category = category.strip();
      outcome = outcome.strip();
      note = note.strip();
    }
  }
}
