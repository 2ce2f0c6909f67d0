package org.ringfence.bills;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;

/**
 * Bills paid together: all of them or none.
 *
 * @param by the name of who is at the desk
 * @param paidOn the day the money left
 */
public record PaymentRun(CommandId id, String by, LocalDate paidOn, List<Item> items) {

  public PaymentRun {
    items = List.copyOf(items);
  }

  /** A bill and the bank account that it is paid from. */
  public record Item(BillId bill, BankAccountId from) {}
}
