package org.ringfence.ledger;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.ringfence.db.gen.Tables.MONTH_EVENT;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import org.ringfence.db.Tx;

/** The closing and reopening of months; a month's state is what was done to it last. */
final class MonthStore {

  private static final String CLOSED = "CLOSED";
  private static final String REOPENED = "REOPENED";

  private MonthStore() {}

  static ClosedMonths closed(Tx tx) {
    var lastOfEach = select(max(MONTH_EVENT.ID)).from(MONTH_EVENT).groupBy(MONTH_EVENT.BOOK_MONTH);
    return new ClosedMonths(
        new HashSet<>(
            tx.sql()
                .select(MONTH_EVENT.BOOK_MONTH)
                .from(MONTH_EVENT)
                .where(MONTH_EVENT.ID.in(lastOfEach), MONTH_EVENT.WHAT.eq(CLOSED))
                .fetch(MONTH_EVENT.BOOK_MONTH)));
  }

  static List<MonthEvent> events(Tx tx) {
    return tx.sql()
        .selectFrom(MONTH_EVENT)
        .orderBy(MONTH_EVENT.ID)
        .fetch(
            row ->
                new MonthEvent(
                    row.get(MONTH_EVENT.BOOK_MONTH),
                    row.get(MONTH_EVENT.WHAT).equals(CLOSED),
                    row.get(MONTH_EVENT.DONE_AT),
                    row.get(MONTH_EVENT.BY_NAME),
                    row.get(MONTH_EVENT.REASON)));
  }

  static void add(Tx tx, MonthEvent event) {
    tx.sql()
        .insertInto(MONTH_EVENT)
        .set(MONTH_EVENT.BOOK_MONTH, event.month())
        .set(MONTH_EVENT.WHAT, event.closed() ? CLOSED : REOPENED)
        .set(MONTH_EVENT.DONE_AT, event.at())
        .set(MONTH_EVENT.BY_NAME, event.by())
        .set(MONTH_EVENT.REASON, event.reason())
        .execute();
  }

  static boolean isClosed(Tx tx, YearMonth month) {
    return closed(tx).contains(month);
  }
}
