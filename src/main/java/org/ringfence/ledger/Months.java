package org.ringfence.ledger;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * The book's months: open until they are closed, and then without postings unless someone reopens
 * them.
 */
public final class Months {

  private final Clock clock;

  public Months(Clock clock) {
    this.clock = clock;
  }

  public ClosedMonths closed(Tx tx) {
    return MonthStore.closed(tx);
  }

  /** Everything that was done to months, in the order it was done. */
  public List<MonthEvent> events(Tx tx) {
    return MonthStore.events(tx);
  }

  /** The month of the first entry; empty in an empty book. */
  public Optional<YearMonth> first(Tx tx) {
    return JournalStore.firstDay(tx).map(YearMonth::from);
  }

  /** The month of the last entry, by the day it counts on; empty in an empty book. */
  public Optional<YearMonth> last(Tx tx) {
    return JournalStore.lastDay(tx).map(YearMonth::from);
  }

  /**
   * What stands in the way of closing a month; empty when nothing does. A month stays open that has
   * not ended, and one with an open month of the book before it; a closed one is not closed again.
   */
  public Optional<Problem> whyNotClose(Tx tx, YearMonth month) {
    var closed = MonthStore.closed(tx);
    if (!month.isBefore(YearMonth.now(clock))) {
      return problem("%s has not ended yet.", month);
    }
    if (closed.contains(month)) {
      return problem("%s is closed already.", month);
    }
    return first(tx)
        .map(closed::firstOpenFrom)
        .filter(first -> first.isBefore(month))
        .flatMap(open -> problem("Close %s first; months are closed in order.", open));
  }

  /**
   * Closes a month. Refuses what {@link #whyNotClose} says. What a month needs before it is closed
   * is for month end to say.
   */
  public Outcome<MonthEvent> close(Tx tx, YearMonth month, String by) {
    return whyNotClose(tx, month)
        .map(Outcome::<MonthEvent>refused)
        .orElseGet(
            () -> Outcome.done(record(tx, new MonthEvent(month, true, clock.instant(), by, ""))));
  }

  /**
   * Reopens a closed month. Refuses one that is open, one with a closed month after it, and an
   * empty reason.
   */
  public Outcome<MonthEvent> reopen(Tx tx, YearMonth month, String by, String reason) {
    var closed = MonthStore.closed(tx);
    if (!closed.contains(month)) {
      return refused("%s is not closed.", month);
    }
    if (reason.isBlank()) {
      return refused("Say why %s is reopened; it shows on later statements and returns.", month);
    }
    var later =
        closed.months().stream().filter(other -> other.isAfter(month)).max(YearMonth::compareTo);
    if (later.isPresent()) {
      return refused("Reopen %s first; months are reopened from the last one back.", later.get());
    }
    return Outcome.done(
        record(tx, new MonthEvent(month, false, clock.instant(), by, reason.strip())));
  }

  private static MonthEvent record(Tx tx, MonthEvent event) {
    MonthStore.add(tx, event);
    return event;
  }

  private static <T> Outcome<T> refused(String says, YearMonth month) {
    return Outcome.refused(says.formatted(DayText.of(month)));
  }

  private static Optional<Problem> problem(String says, YearMonth month) {
    return Optional.of(Problem.of(says.formatted(DayText.of(month))));
  }
}
