package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.money.Money;

/**
 * A line of a bank's statement that is in the book. It never changes.
 *
 * @param said what the bank says; its balance may have been worked out from another of the file
 * @param dayRank where in the day it stands
 * @param format of the file it came from
 */
public record BankLine(
    BankLineId id, BankAccountId account, BankFileLine said, long dayRank, BankFileFormat format) {

  static final Comparator<BankLine> IN_ORDER =
      Comparator.comparing(BankLine::on)
          .thenComparing(BankLine::dayRank)
          .thenComparing(line -> line.id().value());

  /** The day the bank booked it. */
  public LocalDate on() {
    return said.date();
  }

  /** Money in is positive, money out is negative. */
  public Money amount() {
    return said.amount();
  }

  public String text() {
    return said.text();
  }

  /** What the account held after it, where that is known. */
  public Optional<Money> balance() {
    return said.balance();
  }
}
