package org.ringfence.monthend;

import static org.ringfence.db.gen.Tables.MONTH_MARK;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.ringfence.db.Tx;

/** Marks on what was missing at month end; only ever added. */
final class MarkStore {

  private static final String MARKED = "MARKED";
  private static final String TAKEN_BACK = "TAKEN_BACK";

  private MarkStore() {}

  /**
   * What a mark is on. The words belong to it: money that was chased while £50.00 was missing is
   * not chased when £500.00 is.
   */
  record On(String check, String thing, String says) {}

  private record Thing(String check, String thing) {}

  private record Last(On on, boolean marked, Mark mark) {}

  /** The marks of a month that count: of each thing the last one, unless it was taken back. */
  static Map<On, Mark> last(Tx tx, YearMonth month) {
    var lasts = new HashMap<Thing, Last>();
    tx.sql()
        .selectFrom(MONTH_MARK)
        .where(MONTH_MARK.BOOK_MONTH.eq(month))
        .orderBy(MONTH_MARK.ID)
        .forEach(
            row -> {
              var on =
                  new On(
                      row.get(MONTH_MARK.CHECK_KEY),
                      row.get(MONTH_MARK.THING_KEY),
                      row.get(MONTH_MARK.SAYS));
              var mark =
                  new Mark(
                      row.get(MONTH_MARK.WORD),
                      row.get(MONTH_MARK.REASON),
                      row.get(MONTH_MARK.BY_NAME),
                      row.get(MONTH_MARK.DONE_AT));
              lasts.put(
                  new Thing(on.check(), on.thing()),
                  new Last(on, row.get(MONTH_MARK.WHAT).equals(MARKED), mark));
            });
    var counting = new HashMap<On, Mark>();
    lasts.values().stream()
        .filter(Last::marked)
        .forEach(last -> counting.put(last.on(), last.mark()));
    return counting;
  }

  static void mark(Tx tx, YearMonth month, On on, Mark mark) {
    add(tx, month, on, MARKED, mark);
  }

  static void takeBack(Tx tx, YearMonth month, On on, Mark mark) {
    add(tx, month, on, TAKEN_BACK, mark);
  }

  private static void add(Tx tx, YearMonth month, On on, String what, Mark mark) {
    tx.sql()
        .insertInto(MONTH_MARK)
        .set(MONTH_MARK.BOOK_MONTH, month)
        .set(MONTH_MARK.CHECK_KEY, on.check())
        .set(MONTH_MARK.THING_KEY, on.thing())
        .set(MONTH_MARK.SAYS, on.says())
        .set(MONTH_MARK.WHAT, what)
        .set(MONTH_MARK.WORD, mark.word())
        .set(MONTH_MARK.REASON, mark.reason())
        .set(MONTH_MARK.DONE_AT, mark.at())
        .set(MONTH_MARK.BY_NAME, mark.by())
        .execute();
  }
}
