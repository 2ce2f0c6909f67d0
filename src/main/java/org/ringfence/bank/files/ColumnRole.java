package org.ringfence.bank.files;

/** What a column of a bank's table holds. */
public enum ColumnRole {
  DATE("Date"),
  AMOUNT("Amount"),
  PAID_IN("Paid in"),
  PAID_OUT("Paid out"),
  /** Says which way an unsigned amount went: {@code CR} or {@code DR}. */
  DIRECTION("In or out"),
  BALANCE("Balance"),
  TEXT("Text"),
  TYPE("Type"),
  BANK_ID("Bank's reference"),
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
