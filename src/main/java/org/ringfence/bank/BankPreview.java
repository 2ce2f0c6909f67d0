package org.ringfence.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.money.Money;

/**
 * What bringing a file in would do; nothing is stored yet.
 *
 * @param lines those of the account, in the order they happened
 * @param notes what was understood about the file
 * @param warnings what does not add up or is missing, in whole sentences; none of it stands in the
 *     way
 * @param sameFile true when this very file was brought in for the account before
 */
public record BankPreview(
    BankFileFormat format,
    List<Line> lines,
    FileBalances balances,
    List<String> notes,
    List<String> warnings,
    boolean sameFile) {

  public BankPreview {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }

  /** A line of the file, and whether the book lacks it. */
  public record Line(BankFileLine line, boolean isNew) {}

  public int newLines() {
    return (int) lines.stream().filter(Line::isNew).count();
  }

  /** Everything that came in. */
  public Money in() {
    return sum(false);
  }

  /** Everything that went out, as a positive amount. */
  public Money out() {
    return sum(true).negated();
  }

  private Money sum(boolean out) {
    return Money.sum(
        lines.stream()
            .map(it -> it.line().amount())
            .filter(amount -> amount.isNegative() == out)
            .toList());
  }

  /** Empty in a file without lines. */
  public Optional<LocalDate> firstOn() {
    return lines.stream().map(it -> it.line().date()).min(LocalDate::compareTo);
  }

  /** Empty in a file without lines. */
  public Optional<LocalDate> lastOn() {
    return lines.stream().map(it -> it.line().date()).max(LocalDate::compareTo);
  }
}
