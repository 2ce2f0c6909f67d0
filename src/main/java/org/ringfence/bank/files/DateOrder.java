package org.ringfence.bank.files;

/** Which part comes first in a date written in figures with the year last. */
public enum DateOrder {
  /** {@code 03/09/2026} is 3 September: every UK bank. */
  DAY_FIRST("Day first, 03/09/2026 is 3 September"),
  /** {@code 03/09/2026} is 9 March: some programs from America. */
  MONTH_FIRST("Month first, 03/09/2026 is 9 March");

  private final String label;

  DateOrder(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
