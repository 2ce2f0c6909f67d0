package org.ringfence.ledger;

import static org.ringfence.db.gen.Tables.HOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;

/** Money spoken for. */
final class HoldStore {

  private HoldStore() {}

  static HoldId place(Tx tx, FundId fund, Money amount, String purpose, Instant at) {
    return new HoldId(
        tx.sql()
            .insertInto(HOLD)
            .set(HOLD.FUND_ID, fund.value())
            .set(HOLD.AMOUNT_PENCE, amount)
            .set(HOLD.PURPOSE, purpose)
            .set(HOLD.PLACED_AT, at)
            .returningResult(HOLD.ID)
            .fetchSingle(HOLD.ID));
  }

  /** True when there was such a hold and it was still held. */
  static boolean release(Tx tx, HoldId hold, Instant at) {
    return tx.sql()
            .update(HOLD)
            .set(HOLD.ENDED_AT, at)
            .set(HOLD.ENDED_HOW, "RELEASED")
            .where(HOLD.ID.eq(hold.value()), HOLD.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  static List<Held> of(Tx tx, FundId fund) {
    return tx.sql()
        .select(HOLD.ID, HOLD.AMOUNT_PENCE, HOLD.PURPOSE, HOLD.PLACED_AT)
        .from(HOLD)
        .where(HOLD.FUND_ID.eq(fund.value()), HOLD.ENDED_AT.isNull())
        .orderBy(HOLD.ID)
        .fetch(row -> new Held(new HoldId(row.value1()), row.value2(), row.value3(), row.value4()));
  }

  static Map<FundId, List<Held>> on(Tx tx, LocalDate day, ZoneId zone) {
    return tx.sql()
        .select(HOLD.FUND_ID, HOLD.ID, HOLD.AMOUNT_PENCE, HOLD.PURPOSE, HOLD.PLACED_AT)
        .from(HOLD)
        .where(FundStore.heldAtTheEndOf(day, zone))
        .orderBy(HOLD.ID)
        .fetchGroups(
            row -> new FundId(row.value1()),
            row -> new Held(new HoldId(row.value2()), row.value3(), row.value4(), row.value5()));
  }
}
