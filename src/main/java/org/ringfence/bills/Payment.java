package org.ringfence.bills;

import java.time.LocalDate;
import org.ringfence.ids.BillId;
import org.ringfence.money.Money;
import org.ringfence.people.Payee;

/** What to tell the bank to pay one authorised bill. */
public record Payment(
    BillId bill, Payee payee, String invoiceNumber, LocalDate dueOn, Money amount, int people) {

  /** What the payee asks to be written on the payment, then the invoice it is for. */
  public String reference() {
    return (payee.details().paymentReference() + " " + invoiceNumber).strip();
  }

  public String payeeName() {
    return payee.name();
  }

  public String sortCode() {
    return payee.details().sortCode();
  }

  public String accountNumber() {
    return payee.details().accountNumber();
  }

  /** False when the book does not know where the money is to go. */
  public boolean hasBankDetails() {
    return !sortCode().isBlank() && !accountNumber().isBlank();
  }
}
