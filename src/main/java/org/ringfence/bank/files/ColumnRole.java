package org.ringfence.bank.files;

/** What a column of a bank's table holds. */
public enum ColumnRole {
  DATE("Date"),
  AMOUNT("Amount"),
  PAID_IN("Paid in"),
  PAID_OUT("Paid out"),
  /** Says which way an unsigned amount went: {@code CR} or {@code DR}. */
  DIRECTION("In or out"),
  /** Taken besides the amount, so that the account moved by the amount less this. */
  FEE("Fee besides"),
  BALANCE("Balance"),
  TEXT("Text"),
  TYPE("Type"),
  /** Says whether the line is done; what is pending, reverted or declined moved no money. */
  STATE("State"),
  BANK_ID("Bank’s reference"),
  CURRENCY("Currency"),
  SORT_CODE("Sort code"),
  /** An account number, or sort code and number together, or an IBAN. */
  ACCOUNT("Account");

  private final String label;

  ColumnRole(String label) {
    this.label = label;
  }

  /** As a person reads it. */
  public String label() {
    return label;
  }
}
