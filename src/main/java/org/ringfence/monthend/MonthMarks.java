package org.ringfence.monthend;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ledger.Months;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** Says of something that is missing at month end why it is left as it is. */
public final class MonthMarks {

  private static final String REASON = "Reason";
  private static final int REASON_MAX = 1000;

  /** What of which month is meant. */
  public record Things(YearMonth month, String check, List<String> keys) {
    public Things {
      keys = List.copyOf(keys);
    }
  }

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final Checklist checklist;
  private final Months months;

  /**
   * @param checks the same as month end has
   */
  public MonthMarks(Database database, Clock clock, ActivityLog activity, List<MonthCheck> checks) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.checklist = new Checklist(checks);
    this.months = new Months(clock);
  }

  /**
   * Marks things as chased, carried over, or whatever their check calls it. One that is marked
   * already stays as it is. Refuses an empty reason, a closed month, something that is not missing
   * any more, and something that must be put right.
   *
   * @return how many were marked
   */
  public Outcome<Integer> mark(String by, Things things, String reason) {
    var checks = new Checks().lines(REASON, reason, REASON_MAX);
    checks.that(!reason.isBlank(), REASON, "Say why; it is kept with the month.");
    if (!checks.isRight()) {
      return Outcome.refused(checks.problems());
    }
    return database.write(
        tx ->
            line(tx, things)
                .then(line -> found(line, things))
                .map(found -> mark(tx, by, things, found, reason.strip())));
  }

  private record Found(CheckLine line, List<Missing> things) {}

  private Outcome<CheckLine> line(Tx tx, Things things) {
    if (months.closed(tx).contains(things.month())) {
      return Outcome.refused(
          "%s is closed. What was said when it was closed stays."
              .formatted(DayText.of(things.month())));
    }
    return Outcome.found(
        checklist.one(tx, things.month(), things.check()),
        Problem.of("That is not on the checklist any more."));
  }

  private static Outcome<Found> found(CheckLine line, Things things) {
    var found = new ArrayList<Missing>();
    for (var key : things.keys()) {
      var thing = line.missing().stream().filter(it -> it.key().equals(key)).findFirst();
      if (thing.isEmpty()) {
        return Outcome.refused(
            "%s: that is not missing any more. Look at the list again.".formatted(line.title()));
      }
      if (thing.get().mark().isEmpty()) {
        return Outcome.refused(
            "%s: this must be put right. %s".formatted(line.title(), thing.get().says()));
      }
      found.add(thing.get());
    }
    return Outcome.done(new Found(line, found));
  }

  private int mark(Tx tx, String by, Things things, Found found, String reason) {
    int marked = 0;
    for (var thing : found.things()) {
      if (found.line().markOn(thing).isEmpty()) {
        var mark = new Mark(thing.mark().orElseThrow(), reason, by, clock.instant());
        MarkStore.mark(tx, things.month(), on(found.line(), thing), mark);
        record(tx, by, "Marked " + mark.word(), things.month(), thing, reason);
        marked++;
      }
    }
    return marked;
  }

  /**
   * Takes marks back, so that the things are missing again. Refuses a closed month, and something
   * that is not marked.
   */
  public Outcome<Integer> takeBack(String by, Things things) {
    return database.write(
        tx ->
            line(tx, things)
                .then(line -> found(line, things))
                .then(it -> takeBack(tx, by, it, things)));
  }

  private Outcome<Integer> takeBack(Tx tx, String by, Found found, Things things) {
    for (var thing : found.things()) {
      var mark = found.line().markOn(thing);
      if (mark.isEmpty()) {
        return Outcome.refused("%s: that is not marked.".formatted(found.line().title()));
      }
      MarkStore.takeBack(
          tx,
          things.month(),
          on(found.line(), thing),
          new Mark(mark.get().word(), "", by, clock.instant()));
      record(tx, by, "Mark taken back: " + mark.get().word(), things.month(), thing, "");
    }
    return Outcome.done(found.things().size());
  }

  private void record(
      Tx tx, String by, String what, YearMonth month, Missing thing, String reason) {
    var detail = reason.isEmpty() ? thing.says() : thing.says() + " " + reason;
    activity.record(tx, by, what, DayText.of(month), detail);
  }

  private static MarkStore.On on(CheckLine line, Missing thing) {
    return new MarkStore.On(line.key(), thing.key(), thing.says());
  }
}
