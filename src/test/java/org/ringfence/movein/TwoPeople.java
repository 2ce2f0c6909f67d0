package org.ringfence.movein;

import java.time.LocalDate;
import org.ringfence.money.Money;
import org.ringfence.samples.Workbook;

/** A small workbook to add to, and the words that its rows have in common. */
final class TwoPeople {

  static final LocalDate STARTS = LocalDate.of(2026, 1, 1);
  static final String BANK = "ISF account";

  private TwoPeople() {}

  /** Two people with £1,000 each, an agreement that ends in September for the second. */
  static Workbook workbook() {
    return new Workbook()
        .add("Provider", "An invented provider")
        .add("Bank accounts", BANK)
        .add("Staff", "Ada Invented")
        .add("Staff", "Ben Invented", "", "any")
        .add("Commissioners", "Sampleton Council", "Council")
        .add("People", "P1", "Gwen Sample")
        .add("People", "P2", "Bob Placeholder")
        .add("Agreements", "P1", "Sampleton Council", "Two-way", STARTS, STARTS)
        .add("Agreements", "p2", "sampleton council", "two-WAY", STARTS, STARTS, day(9, 30))
        .add("Payees", "A Payee")
        .add("Ledger", "1", day(1, 5), "P1", "Funding", Money.of(1_000, 0), BANK, "Social care")
        .add("Ledger", "2", day(1, 5), "P2", "Funding", Money.of(1_000, 0), BANK, "Social care");
  }

  /** A day of 2026. */
  static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
