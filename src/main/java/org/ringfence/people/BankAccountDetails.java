package org.ringfence.people;

/** What is written down about a bank account, as typed; blanks at the ends do not count. */
public record BankAccountDetails(String name, String sortCode, String accountNumber)
    implements NamedDetails {

  public BankAccountDetails {
    name = name.strip();
    sortCode = sortCode.strip();
    accountNumber = accountNumber.strip();
  }
}
