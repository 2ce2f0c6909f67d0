package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;

/**
 * A statement file that was read whole.
 *
 * @param format what kind of file it was
 * @param accounts one for each account in it, in the order they first appear; at least one
 * @param notes what was understood about the file, for the preview: encoding, order, rows that are
 *     balances and not lines
 * @param warnings what does not add up: whole sentences with dates and amounts; the lines are as
 *     the bank wrote them all the same
 */
public record BankFile(
    BankFileFormat format,
    List<BankFileAccount> accounts,
    List<String> notes,
    List<String> warnings) {

  public BankFile {
    accounts = List.copyOf(accounts);
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }

  /** The lines of every account, one account after another, each in the order it happened. */
  public List<BankFileLine> lines() {
    return accounts.stream().flatMap(account -> account.lines().stream()).toList();
  }

  public Money sum() {
    return Money.sum(lines().stream().map(BankFileLine::amount).toList());
  }

  /**
   * One row a line for another program: ISO date, signed pounds, balance or blank, text, with tabs
   * between.
   */
  public List<String> tabSeparated() {
    var rows = new ArrayList<String>();
    for (var line : lines()) {
      rows.add(
          String.join(
              "\t",
              line.date().toString(),
              MoneyText.plain(line.amount()),
              line.balance().map(MoneyText::plain).orElse(""),
              line.text()));
    }
    return rows;
  }

  BankFile noting(List<String> more) {
    var all = new ArrayList<>(more);
    all.addAll(notes);
    return new BankFile(format, accounts, all, warnings);
  }
}
