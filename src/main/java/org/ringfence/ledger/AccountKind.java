package org.ringfence.ledger;

/** What an account inside a fund stands for. */
public enum AccountKind {
  /** The fund's money in one real bank account. */
  BANK,
  /** Received, by funding source. */
  INCOME,
  /** Spent on the provider's own support, by category. */
  SUPPORT,
  /** Spent with third parties, by category. */
  PURCHASED,
  /** Taken as the agreed management fee, by category. */
  FEE,
  /** Given back to a commissioner. */
  RETURNED,
  /** What the fund held when the book starts. */
  OPENING
}
