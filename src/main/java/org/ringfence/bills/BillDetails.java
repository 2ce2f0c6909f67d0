package org.ringfence.bills;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.ids.PayeeId;
import org.ringfence.money.Money;

/**
 * What an invoice says, as typed; blanks at the ends do not count.
 *
 * @param description what it was for, as each person's statement will say it, or empty; it must not
 *     name anyone else the provider supports
 * @param shares one for each person who pays for it; they add up to the amount
 */
public record BillDetails(
    PayeeId payee,
    String invoiceNumber,
    BillDays days,
    Money amount,
    String description,
    List<ShareDetails> shares) {

  public BillDetails {
    invoiceNumber = invoiceNumber.strip();
    description = description.strip();
    shares = List.copyOf(shares);
  }

  public LocalDate invoicedOn() {
    return days.invoicedOn();
  }

  public LocalDate dueOn() {
    return days.dueOn();
  }
}
