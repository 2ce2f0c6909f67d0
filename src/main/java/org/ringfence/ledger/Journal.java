package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/** Reads the journal: for screens, statements and returns. */
public final class Journal {

  /** An entry and what the fund held after it. */
  public record Line(Entry entry, Money balance) {}

  public Optional<Entry> entry(Tx tx, EntryNumber number) {
    return EntryStore.entry(tx, number);
  }

  /** Those entries that came from workbook rows with these Ids, by their Ids. */
  public Map<String, Entry> byOutsideId(Tx tx, Set<String> ids) {
    return EntryStore.byOutsideId(tx, ids);
  }

  /** What money was spent on so far, in any fund: to choose from when more is spent. */
  public List<String> categories(Tx tx, Set<AccountKind> kinds) {
    return AccountStore.keys(tx, kinds);
  }

  /** What a command posted; empty when it never did. */
  public List<Entry> ofCommand(Tx tx, CommandId command) {
    return EntryStore.ofCommand(tx, command);
  }

  /**
   * A fund's entries that count on days from {@code from} to {@code to}, both included, in the
   * order in which they count, each with the balance after it.
   */
  public List<Line> lines(Tx tx, FundId fund, LocalDate from, LocalDate to) {
    return lines(
        FundStore.balanceOn(tx, fund, from.minusDays(1)), EntryStore.ofFund(tx, fund, from, to));
  }

  /** The same for many funds at once, in a few questions to the book. */
  public Map<FundId, List<Line>> lines(Tx tx, Set<FundId> funds, LocalDate from, LocalDate to) {
    var before = FundStore.balancesOn(tx, from.minusDays(1));
    var entries = EntryStore.ofFunds(tx, funds, from, to);
    var byFund = new HashMap<FundId, List<Entry>>();
    funds.forEach(fund -> byFund.put(fund, new ArrayList<>()));
    entries.forEach(
        entry -> Optional.ofNullable(byFund.get(entry.fund())).ifPresent(list -> list.add(entry)));
    var lines = new HashMap<FundId, List<Line>>();
    byFund.forEach(
        (fund, list) -> lines.put(fund, lines(before.getOrDefault(fund, Money.ZERO), list)));
    return lines;
  }

  private static List<Line> lines(Money before, List<Entry> entries) {
    var lines = new ArrayList<Line>(entries.size());
    var balance = before;
    for (var entry : entries) {
      balance = balance.plus(entry.effect());
      lines.add(new Line(entry, balance));
    }
    return lines;
  }

  /**
   * What came in, went out and is left of a fund from {@code from} to {@code to}, both included.
   */
  public PeriodFigures figures(Tx tx, FundId fund, LocalDate from, LocalDate to) {
    var before = FundStore.balanceOn(tx, fund, from.minusDays(1));
    return PeriodFigures.of(before, EntryStore.ofFund(tx, fund, from, to));
  }
}
