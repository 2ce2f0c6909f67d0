package org.ringfence.staff;

import java.time.Clock;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;

/** The log of who did what, when. It is only ever added to; the store refuses anything else. */
public final class ActivityLog {

  private static final int WHAT_MAX = 60;
  private static final int SUBJECT_MAX = 300;
  private static final int DETAIL_MAX = 2000;

  private final Database database;
  private final Clock clock;
  private final ActivityStore store = new ActivityStore();

  public ActivityLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds a line in the transaction of the deed itself, so that neither is there without the other.
   * A text too long for its column is cut, because a log line must not stop the work it tells of.
   */
  public void record(Tx tx, String by, String what, String subject, String detail) {
    store.add(
        tx,
        new Activity(
            clock.instant(),
            by,
            cut(what, WHAT_MAX),
            cut(subject, SUBJECT_MAX),
            cut(detail, DETAIL_MAX)));
  }

  /** Page 0 is the newest. Days are those of the clock's own time zone. */
  public ActivityPage read(ActivitySearch search, int page, int linesPerPage) {
    return database.read(
        tx -> store.find(tx, search, clock.getZone(), page * linesPerPage, linesPerPage));
  }

  private static String cut(String text, int lengthMax) {
    return text.length() <= lengthMax ? text : text.substring(0, lengthMax - 1) + "…";
  }
}
