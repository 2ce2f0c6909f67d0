package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.problem.Problem;

/**
 * All there is to know of one month.
 *
 * @param events its closings and reopenings, in order
 * @param obstacle why it cannot be closed whatever the checklist says; empty when it can
 * @param checklist as the book is now; of a closed month as it stood when it was closed
 */
public record MonthFile(
    YearMonth month,
    List<MonthEvent> events,
    Optional<Problem> obstacle,
    List<CheckLine> checklist) {

  public MonthFile {
    events = List.copyOf(events);
    checklist = List.copyOf(checklist);
  }

  public boolean isClosed() {
    return !events.isEmpty() && events.getLast().closed();
  }

  /** How many things are missing and not marked. */
  public int left() {
    return checklist.stream().mapToInt(line -> line.left().size()).sum();
  }

  public boolean canBeClosed() {
    return obstacle.isEmpty() && left() == 0;
  }
}
