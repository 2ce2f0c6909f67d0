package org.ringfence.monthend;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.ledger.Months;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.Signature;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;

/** The book's months: how each stands, closing one, and reopening one. */
public final class MonthEnd {

  private static final int REASON_MAX = 1000;

  private final Database database;
  private final Clock clock;
  private final StaffDirectory staff;
  private final Authorisers authorisers;
  private final ActivityLog activity;
  private final Checklist checklist;
  private final Months months;

  /**
   * @param checks in the order in which they are worked through
   */
  public MonthEnd(
      Database database,
      Clock clock,
      StaffDirectory staff,
      Authorisers authorisers,
      ActivityLog activity,
      List<MonthCheck> checks) {
    this.database = database;
    this.clock = clock;
    this.staff = staff;
    this.authorisers = authorisers;
    this.activity = activity;
    this.checklist = new Checklist(checks);
    this.months = new Months(clock);
  }

  /** From the month of the first entry to the one that is running, in order. */
  public List<MonthLine> months() {
    return database.read(this::months);
  }

  private List<MonthLine> months(Tx tx) {
    var last = new HashMap<YearMonth, MonthEvent>();
    months.events(tx).forEach(event -> last.put(event.month(), event));
    return inTheBook(tx)
        .map(
            month -> {
              var event = Optional.ofNullable(last.get(month));
              var closed = event.filter(MonthEvent::closed);
              return new MonthLine(
                  month,
                  closed.<MonthState>map(MonthState.Closed::new).orElseGet(() -> open(tx, month)),
                  event.isPresent() && closed.isEmpty());
            })
        .toList();
  }

  private Stream<YearMonth> inTheBook(Tx tx) {
    var running = YearMonth.now(clock);
    return months
        .first(tx)
        .map(
            first ->
                Stream.iterate(first, it -> !it.isAfter(running), month -> month.plusMonths(1)))
        .orElse(Stream.empty());
  }

  private MonthState open(Tx tx, YearMonth month) {
    if (!month.isBefore(YearMonth.now(clock))) {
      return new MonthState.Running();
    }
    var first = months.closed(tx).firstOpenFrom(months.first(tx).orElse(month));
    return first.isBefore(month)
        ? new MonthState.Waiting(first)
        : new MonthState.Next(left(checklist.quick(tx, month)));
  }

  private static int left(List<CheckLine> lines) {
    return lines.stream().mapToInt(line -> line.left().size()).sum();
  }

  /** A month with its whole checklist; asks every check, so it may take a moment. */
  public MonthFile month(YearMonth month) {
    return database.read(
        tx -> {
          var events =
              months.events(tx).stream().filter(event -> event.month().equals(month)).toList();
          var closed = months.closed(tx).contains(month);
          return new MonthFile(
              month,
              events,
              whyNotClose(tx, month),
              closed ? MonthRecordStore.last(tx, month) : checklist.all(tx, month));
        });
  }

  private Optional<Problem> whyNotClose(Tx tx, YearMonth month) {
    if (month.isBefore(YearMonth.now(clock)) && inTheBook(tx).noneMatch(month::equals)) {
      return Optional.of(
          Problem.of("There is nothing in the book for %s.".formatted(DayText.of(month))));
    }
    return months.whyNotClose(tx, month);
  }

  /**
   * Closes a month: it takes no more postings, and its checklist is kept as it stands. Refuses
   * someone who is not among the staff or has left, a month that has not ended, is closed, or has
   * an open one before it, and one whose checklist is not done: then it says everything that is
   * missing.
   */
  public Outcome<MonthEvent> close(String by, YearMonth month) {
    return database.write(
        tx ->
            closer(tx, by)
                .then(
                    closer ->
                        whyNotClose(tx, month)
                            .map(Outcome::<MonthEvent>refused)
                            .orElseGet(() -> closeWhenDone(tx, closer.name(), month))));
  }

  private Outcome<Staff> closer(Tx tx, String name) {
    return staff
        .byName(tx, name)
        .map(
            found ->
                found.hasLeft(LocalDate.now(clock))
                    ? Outcome.<Staff>refused(
                        "%s has left and closes no more months.".formatted(found.name()))
                    : Outcome.done(found))
        .orElseGet(
            () ->
                Outcome.refused(
                    "There is nobody called %s among the staff. Give the name as it stands under"
                            .formatted(name.strip())
                        + " Staff."));
  }

  private Outcome<MonthEvent> closeWhenDone(Tx tx, String by, YearMonth month) {
    var lines = checklist.all(tx, month);
    var missing = lines.stream().flatMap(MonthEnd::problems).toList();
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    return months
        .close(tx, month, by)
        .map(
            event -> {
              MonthRecordStore.add(tx, month, event.at(), lines, clock.getZone());
              checklist.keep(tx, by, month);
              activity.record(tx, by, "Month closed", DayText.of(month), marked(lines));
              return event;
            });
  }

  private static Stream<Problem> problems(CheckLine line) {
    return switch (line.standing()) {
      case Standing.Open(var toDo, _) ->
          line.left().stream()
              .map(thing -> Problem.of("%s: %s %s".formatted(line.title(), thing.says(), toDo)));
      case Standing.Done _, Standing.NotApplicable _ -> Stream.empty();
    };
  }

  private static String marked(List<CheckLine> lines) {
    int marked = lines.stream().mapToInt(line -> line.missing().size()).sum();
    return switch (marked) {
      case 0 -> "";
      case 1 -> "One thing was left as it is";
      default -> "%d things were left as they are".formatted(marked);
    };
  }

  /**
   * Reopens the month that was closed last. Refuses who may not sign for any amount, an empty
   * reason, a month that is open, and one with a closed month after it. The reason shows on later
   * statements and returns.
   */
  public Outcome<MonthEvent> reopen(Signature signature, YearMonth month, String reason) {
    return database.write(
        tx -> {
          var problems = authorisers.maySignWithoutAmount(tx, signature.id());
          if (!problems.isEmpty()) {
            return Outcome.refused(problems);
          }
          return new Checks()
              .lines("Reason", reason, REASON_MAX)
              .whenRight(() -> reason)
              .then(why -> months.reopen(tx, month, signature.name(), why))
              .map(
                  event -> {
                    activity.record(
                        tx, signature.name(), "Month reopened", DayText.of(month), event.reason());
                    return event;
                  });
        });
  }
}
