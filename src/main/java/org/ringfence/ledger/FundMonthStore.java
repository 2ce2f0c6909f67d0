package org.ringfence.ledger;

import static org.jooq.impl.DSL.val;
import static org.ringfence.db.gen.Tables.FUND_MONTH;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/**
 * The totals for each fund, bank account and month that make balances quick; kept with every
 * posting.
 */
final class FundMonthStore {

  private FundMonthStore() {}

  /** Which total. */
  record Key(FundId fund, BankAccountId bank, YearMonth month) {}

  /** Money that came into the bank account for the fund in the month, and money that left. */
  record Total(Money in, Money out) {
    static final Total NONE = new Total(Money.ZERO, Money.ZERO);

    Total plus(Total other) {
      return new Total(in.plus(other.in), out.plus(other.out));
    }
  }

  static void add(Tx tx, List<DatedEntry> entries) {
    totals(entries).forEach((key, total) -> add(tx, key, total));
  }

  private static Map<Key, Total> totals(List<DatedEntry> entries) {
    var totals = new LinkedHashMap<Key, Total>();
    for (var dated : entries) {
      var month = YearMonth.from(dated.postedOn());
      for (var movement : dated.entry().movements()) {
        movement
            .debit()
            .bank()
            .ifPresent(
                bank ->
                    totals.merge(
                        new Key(dated.entry().fund(), bank, month),
                        new Total(movement.amount(), Money.ZERO),
                        Total::plus));
        movement
            .credit()
            .bank()
            .ifPresent(
                bank ->
                    totals.merge(
                        new Key(dated.entry().fund(), bank, month),
                        new Total(Money.ZERO, movement.amount()),
                        Total::plus));
      }
    }
    return totals;
  }

  private static void add(Tx tx, Key key, Total total) {
    int changed =
        tx.sql()
            .update(FUND_MONTH)
            .set(
                FUND_MONTH.IN_PENCE, FUND_MONTH.IN_PENCE.plus(val(total.in(), FUND_MONTH.IN_PENCE)))
            .set(
                FUND_MONTH.OUT_PENCE,
                FUND_MONTH.OUT_PENCE.plus(val(total.out(), FUND_MONTH.OUT_PENCE)))
            .where(
                FUND_MONTH.FUND_ID.eq(key.fund().value()),
                FUND_MONTH.BANK_ACCOUNT_ID.eq(key.bank().value()),
                FUND_MONTH.BOOK_MONTH.eq(key.month()))
            .execute();
    if (changed == 0) {
      tx.sql()
          .insertInto(FUND_MONTH)
          .set(FUND_MONTH.FUND_ID, key.fund().value())
          .set(FUND_MONTH.BANK_ACCOUNT_ID, key.bank().value())
          .set(FUND_MONTH.BOOK_MONTH, key.month())
          .set(FUND_MONTH.IN_PENCE, total.in())
          .set(FUND_MONTH.OUT_PENCE, total.out())
          .execute();
    }
  }
}
