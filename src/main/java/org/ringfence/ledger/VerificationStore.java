package org.ringfence.ledger;

import static org.ringfence.db.gen.Tables.ACCOUNT;
import static org.ringfence.db.gen.Tables.FUND_MONTH;
import static org.ringfence.db.gen.Tables.TRANSFER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ringfence.db.Tx;
import org.ringfence.db.gen.tables.Entry;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PayeeId;

/**
 * Reads the raw journal for the second route: no totals, no running balances, nothing that was
 * worked out before.
 */
final class VerificationStore {

  private static final Entry ENTRY = Entry.ENTRY;
  private static final int FETCH = 1_000;

  private VerificationStore() {}

  /** A stored entry with the digest that stands beside it. */
  record Stored(ChainedRow row, byte[] digest) {}

  /**
   * An account as the second route sees it: whose it is, and the bank account's id if it is one.
   */
  record Owner(long fund, Long bank) {}

  static Map<Long, Owner> accounts(Tx tx) {
    return tx.sql()
        .select(ACCOUNT.ID, ACCOUNT.FUND_ID, ACCOUNT.BANK_ACCOUNT_ID)
        .from(ACCOUNT)
        .fetchMap(row -> row.value1(), row -> new Owner(row.value2(), row.value3()));
  }

  static long transfers(Tx tx) {
    return tx.sql().fetchCount(TRANSFER);
  }

  static Map<FundMonthStore.Key, FundMonthStore.Total> totals(Tx tx) {
    var totals = new HashMap<FundMonthStore.Key, FundMonthStore.Total>();
    tx.sql()
        .selectFrom(FUND_MONTH)
        .forEach(
            row ->
                totals.put(
                    new FundMonthStore.Key(
                        new FundId(row.get(FUND_MONTH.FUND_ID)),
                        new BankAccountId(row.get(FUND_MONTH.BANK_ACCOUNT_ID)),
                        row.get(FUND_MONTH.BOOK_MONTH)),
                    new FundMonthStore.Total(
                        row.get(FUND_MONTH.IN_PENCE), row.get(FUND_MONTH.OUT_PENCE))));
    return totals;
  }

  /**
   * Hands over every entry in the order of its number, a few at a time so that memory stays flat.
   */
  static void eachEntry(Tx tx, Consumer<Stored> take) {
    try (var rows =
        tx.sql()
            .select(ENTRY.fields())
            .select(TRANSFER.DEBIT_ID, TRANSFER.CREDIT_ID, TRANSFER.AMOUNT_PENCE)
            .from(ENTRY)
            .leftJoin(TRANSFER)
            .on(TRANSFER.ENTRY_NUMBER.eq(ENTRY.NUMBER))
            .orderBy(ENTRY.NUMBER, TRANSFER.SEQ)
            .fetchSize(FETCH)
            .fetchLazy()) {
      Stored last = null;
      for (var row : rows) {
        if (last != null && last.row().number() != row.get(ENTRY.NUMBER)) {
          take.accept(last);
          last = null;
        }
        if (last == null) {
          last = stored(row);
        }
        if (row.get(TRANSFER.DEBIT_ID) != null) {
          last.row()
              .legs()
              .add(
                  new ChainedRow.Leg(
                      row.get(TRANSFER.DEBIT_ID),
                      row.get(TRANSFER.CREDIT_ID),
                      row.get(TRANSFER.AMOUNT_PENCE).pence()));
        }
      }
      if (last != null) {
        take.accept(last);
      }
    }
  }

  private static Stored stored(org.jooq.Record row) {
    var facts = EntryStore.facts(row);
    List<ChainedRow.Leg> legs = new ArrayList<>();
    return new Stored(
        new ChainedRow(
            row.get(ENTRY.NUMBER),
            row.get(ENTRY.FUND_ID),
            row.get(ENTRY.KIND),
            row.get(ENTRY.HAPPENED_ON),
            row.get(ENTRY.POSTED_ON),
            row.get(ENTRY.RECORDED_AT),
            row.get(ENTRY.BY_NAME),
            row.get(ENTRY.CAME_BY),
            row.get(ENTRY.COMMAND_ID),
            facts.paid().payee().map(PayeeId::value).orElse(null),
            ChainedRow.words(facts, EntryStore.overspend(row)),
            row.get(ENTRY.AUTHORISED_ON),
            row.get(ENTRY.REVERSES),
            row.get(ENTRY.EFFECT_PENCE).pence(),
            legs),
        row.get(ENTRY.CHAIN));
  }
}
