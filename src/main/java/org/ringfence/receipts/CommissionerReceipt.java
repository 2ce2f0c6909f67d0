package org.ringfence.receipts;

import java.util.List;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.people.BankAmount;
import org.ringfence.people.Days;

/**
 * One bank amount from a commissioner, with each person's share of it.
 *
 * @param covers the days it is paid for
 * @param shares those of nothing are left out of the journal
 * @param another true when the manager has said that it is not the payment that looks the same
 */
public record CommissionerReceipt(
    CommandId id,
    CommissionerId commissioner,
    Paid paid,
    Days covers,
    List<Share> shares,
    boolean another) {

  /**
   * What the bank's statement says.
   *
   * @param reference as the bank shows it, or empty
   */
  public record Paid(BankAmount amount, String reference) {
    public Paid {
      reference = reference.strip();
    }
  }

  public CommissionerReceipt {
    shares = List.copyOf(shares);
  }
}
