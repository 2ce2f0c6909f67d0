package org.ringfence.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/** Reads the journal by real bank account. */
public final class BankMoves {

  /** What entries that count on these days, both included, moved in the account. */
  public List<BankMove> between(Tx tx, BankAccountId bank, LocalDate from, LocalDate to) {
    return BankMoveStore.between(tx, bank, from, to);
  }

  /** What entries moved that truly happened on these days, both included, whenever they count. */
  public List<BankMove> happened(Tx tx, BankAccountId bank, LocalDate from, LocalDate to) {
    return BankMoveStore.happened(tx, bank, from, to);
  }

  /** What reversals moved that were posted on this day or later. */
  public List<BankMove> reversalsSince(Tx tx, BankAccountId bank, LocalDate day) {
    return BankMoveStore.reversalsSince(tx, bank, day);
  }

  /** What a command moved in the account. */
  public List<BankMove> ofCommand(Tx tx, BankAccountId bank, CommandId command) {
    return BankMoveStore.ofCommand(tx, bank, command);
  }

  /** What these entries moved in the account; those that did not touch it are left out. */
  public List<BankMove> of(Tx tx, BankAccountId bank, Set<EntryNumber> numbers) {
    return BankMoveStore.of(tx, bank, numbers);
  }

  /** True when every entry that counts on these days, both included, came by a workbook. */
  public boolean onlyByWorkbook(Tx tx, BankAccountId bank, LocalDate from, LocalDate to) {
    return BankMoveStore.onlyByWorkbook(tx, bank, from, to);
  }

  /** Each fund's money in the account at the end of {@code day}; a fund without any is left out. */
  public Map<FundId, Money> balancesOn(Tx tx, BankAccountId bank, LocalDate day) {
    // A whole month is in the totals; only days of a month that goes on are added up.
    var month = YearMonth.from(day.plusDays(1));
    var sums = new HashMap<>(BankMoveStore.balancesBefore(tx, bank, month));
    if (!day.isBefore(month.atDay(1))) {
      for (var move : between(tx, bank, month.atDay(1), day)) {
        sums.merge(move.fund(), move.amount(), Money::plus);
      }
    }
    sums.values().removeIf(Money::isZero);
    return sums;
  }
}
