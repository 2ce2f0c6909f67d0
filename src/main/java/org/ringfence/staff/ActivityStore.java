package org.ringfence.staff;

import static org.jooq.impl.DSL.noCondition;
import static org.ringfence.db.gen.Tables.ACTIVITY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.Records;
import org.ringfence.db.Tx;

/** The rows of the activity log. */
final class ActivityStore {

  void add(Tx tx, Activity line) {
    tx.sql()
        .insertInto(ACTIVITY)
        .set(ACTIVITY.DONE_AT, line.at())
        .set(ACTIVITY.BY_NAME, line.by())
        .set(ACTIVITY.WHAT, line.what())
        .set(ACTIVITY.SUBJECT, line.subject())
        .set(ACTIVITY.DETAIL, line.detail())
        .execute();
  }

  ActivityPage find(Tx tx, ActivitySearch search, ZoneId zone, int skip, int linesMax) {
    var wanted = condition(search, zone);
    var lines =
        tx.sql()
            .select(
                ACTIVITY.DONE_AT,
                ACTIVITY.BY_NAME,
                ACTIVITY.WHAT,
                ACTIVITY.SUBJECT,
                ACTIVITY.DETAIL)
            .from(ACTIVITY)
            .where(wanted)
            .orderBy(ACTIVITY.DONE_AT.desc(), ACTIVITY.ID.desc())
            .limit(skip, linesMax)
            .fetch(Records.mapping(Activity::new));
    return new ActivityPage(lines, tx.sql().fetchCount(ACTIVITY, wanted));
  }

  private static Condition condition(ActivitySearch search, ZoneId zone) {
    var wanted = noCondition();
    if (!search.text().isEmpty()) {
      wanted =
          ACTIVITY
              .BY_NAME
              .containsIgnoreCase(search.text())
              .or(ACTIVITY.WHAT.containsIgnoreCase(search.text()))
              .or(ACTIVITY.SUBJECT.containsIgnoreCase(search.text()))
              .or(ACTIVITY.DETAIL.containsIgnoreCase(search.text()));
    }
    if (search.from().isPresent()) {
      wanted = wanted.and(ACTIVITY.DONE_AT.ge(startOf(search.from().get(), zone)));
    }
    if (search.to().isPresent()) {
      wanted = wanted.and(ACTIVITY.DONE_AT.lt(startOf(search.to().get().plusDays(1), zone)));
    }
    return wanted;
  }

  private static Instant startOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
