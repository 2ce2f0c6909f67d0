package org.ringfence.people;

/**
 * What is written down about a payee, as typed; blanks at the ends do not count.
 *
 * @param paymentReference what they ask to be written on a payment, or empty
 */
public record PayeeDetails(
    String name, PayeeKind kind, String paymentReference, String sortCode, String accountNumber)
    implements NamedDetails {

  public PayeeDetails {
    name = name.strip();
    paymentReference = paymentReference.strip();
    sortCode = sortCode.strip();
    accountNumber = accountNumber.strip();
  }
}
