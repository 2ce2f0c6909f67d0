package org.ringfence.ledger;

/** The way by which an entry came into the book. */
public enum CameBy {
  /**
   * Typed by someone, on a screen; a late fact is posted in the open month and keeps its true date.
   */
  SCREEN,
  /** From a moving-in workbook, whose rows are posted on their own day or refused. */
  WORKBOOK,
  /** Made from a line of a bank's statement. */
  BANK_FILE
}
