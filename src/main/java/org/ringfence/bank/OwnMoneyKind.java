package org.ringfence.bank;

/** Why money of the provider's own moved in an account that holds funds. */
public enum OwnMoneyKind {
  OPENING("In the account when the book begins"),
  BANK_CHARGE("Bank charge"),
  INTEREST("Interest"),
  TRANSFER("The provider’s transfer"),
  OTHER("Other");

  private final String label;

  OwnMoneyKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
