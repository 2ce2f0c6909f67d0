package org.ringfence.monthend;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.ringfence.db.gen.Tables.MONTH_RECORD;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.ringfence.db.Tx;

/** Checklists as they stood when their months were closed; only ever added. */
final class MonthRecordStore {

  private MonthRecordStore() {}

  static void add(Tx tx, YearMonth month, Instant closedAt, List<CheckLine> lines, ZoneId zone) {
    for (var line : lines) {
      var stood = line.forTheRecord(zone);
      tx.sql()
          .insertInto(MONTH_RECORD)
          .set(MONTH_RECORD.BOOK_MONTH, month)
          .set(MONTH_RECORD.CLOSED_AT, closedAt)
          .set(MONTH_RECORD.CHECK_KEY, line.key())
          .set(MONTH_RECORD.TITLE, line.title())
          .set(MONTH_RECORD.SAYS, stood.says())
          .set(MONTH_RECORD.DETAILS, String.join("\n", stood.details()))
          .set(MONTH_RECORD.NEEDED, !(line.standing() instanceof Standing.NotApplicable))
          .execute();
    }
  }

  /** As it stood at the last closing; empty for a month that was never closed. */
  static List<CheckLine> last(Tx tx, YearMonth month) {
    var lastClosing =
        select(max(MONTH_RECORD.CLOSED_AT))
            .from(MONTH_RECORD)
            .where(MONTH_RECORD.BOOK_MONTH.eq(month));
    return tx.sql()
        .selectFrom(MONTH_RECORD)
        .where(MONTH_RECORD.BOOK_MONTH.eq(month), MONTH_RECORD.CLOSED_AT.eq(lastClosing))
        .orderBy(MONTH_RECORD.ID)
        .fetch(
            row ->
                new CheckLine(
                    row.get(MONTH_RECORD.CHECK_KEY),
                    row.get(MONTH_RECORD.TITLE),
                    standing(row),
                    Map.of()));
  }

  private static Standing standing(Record row) {
    var says = row.get(MONTH_RECORD.SAYS);
    return row.get(MONTH_RECORD.NEEDED)
        ? new Standing.Done(says, row.get(MONTH_RECORD.DETAILS).lines().toList())
        : new Standing.NotApplicable(says);
  }
}
