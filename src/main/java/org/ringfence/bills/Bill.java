package org.ringfence.bills;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.BillId;
import org.ringfence.ids.DocumentId;
import org.ringfence.money.Money;

/** A third party's invoice in the book. */
public record Bill(
    BillId id,
    BillDetails details,
    String payeeName,
    List<BillShare> shares,
    Entering entering,
    Optional<DocumentId> document,
    BillState state) {

  /**
   * Who put it in.
   *
   * @param correctedBy who corrected it last, or empty
   */
  public record Entering(String by, Instant at, String correctedBy) {}

  public Bill {
    shares = List.copyOf(shares);
  }

  public BillStage stage() {
    return state.stage();
  }

  public Money amount() {
    return details.amount();
  }

  public boolean allows(BillDeed deed) {
    return deed.isAllowedIn(stage());
  }

  /** As lists of who did what name it: {@code Able Taxis, invoice 214}. */
  public String subject() {
    return subject(payeeName, details.invoiceNumber());
  }

  static String subject(String payeeName, String invoiceNumber) {
    return payeeName + ", invoice " + invoiceNumber;
  }
}
