package org.ringfence.monthend.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.monthend.CheckLine;
import org.ringfence.monthend.Missing;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.monthend.MonthFile;
import org.ringfence.monthend.MonthMarks;
import org.ringfence.monthend.MonthMarks.Things;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** A month's checklist: what is missing, marking it, and closing the month. */
final class MonthViewModel {

  private final ReadOnlyObjectWrapper<Optional<MonthFile>> file =
      new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final YearMonth month;
  private final MonthEnd monthEnd;
  private final MonthMarks marks;
  private final Map<String, Way> ways;
  private final Workplace at;

  /**
   * @param ways to the screens that deal with the checks, by their keys
   */
  MonthViewModel(
      YearMonth month, MonthEnd monthEnd, MonthMarks marks, Map<String, Way> ways, Workplace at) {
    this.month = month;
    this.monthEnd = monthEnd;
    this.marks = marks;
    this.ways = Map.copyOf(ways);
    this.at = at;
  }

  void load() {
    at.jobs().load(progress -> monthEnd.month(month), found -> file.set(Optional.of(found)));
  }

  /** Asks, then closes. What is still missing is said in the banner. */
  void close() {
    if (!at.dialogs()
        .confirm(
            "Close %s?".formatted(name()),
            "It then takes no more postings, and its checklist is kept as it stands. Only someone"
                + " who may sign for any amount can reopen it.",
            "Close the month")) {
      return;
    }
    var by = at.by().get();
    at.jobs()
        .run(
            "Closing " + name(),
            progress -> monthEnd.close(by, month),
            outcome -> settle(outcome, closed()),
            () -> notice.set(Notice.warning(name() + " was not closed. Try again.")));
  }

  /** Whoever closes one month often goes on with the next. */
  private Notice closed() {
    var says = name() + " is closed.";
    var next = month.plusMonths(1);
    return next.isBefore(YearMonth.now(at.clock()))
        ? new Notice.Done(
            says, "Work on " + DayText.of(next), () -> at.navigator().goTo(new MonthPage(next)))
        : Notice.done(says);
  }

  /** Asks why one thing is left as it is. */
  void mark(CheckLine line, Missing thing) {
    mark(line, List.of(thing), thing.says());
  }

  /** Asks once for all that is left of a check. */
  void markAll(CheckLine line) {
    var left = markable(line);
    mark(line, left, "The same reason is kept for each of the %d things.".formatted(left.size()));
  }

  private void mark(CheckLine line, List<Missing> things, String says) {
    var word = things.getFirst().mark().orElseThrow();
    var title =
        things.size() == 1
            ? "Mark as %s?".formatted(word)
            : "Mark %d as %s?".formatted(things.size(), word);
    at.dialogs()
        .askReason(title, says, "Mark")
        .ifPresent(
            reason ->
                settle(
                    marks.mark(at.by().get(), keys(line, things), reason),
                    Notice.done(
                        things.size() == 1
                            ? "Marked as %s.".formatted(word)
                            : "%d marked as %s.".formatted(things.size(), word))));
  }

  void takeBack(CheckLine line, Missing thing) {
    settle(
        marks.takeBack(at.by().get(), keys(line, List.of(thing))),
        Notice.done("The mark was taken back."));
  }

  private Things keys(CheckLine line, List<Missing> things) {
    return new Things(month, line.key(), things.stream().map(Missing::key).toList());
  }

  /** Says in the banner that the month is open again. */
  void sayReopened() {
    notice.set(
        Notice.done(name() + " is open again. Close it when what was wrong has been put right."));
  }

  private <T> void settle(Outcome<T> outcome, Notice done) {
    outcome.handle(
        value -> {
          notice.set(done);
          at.changes().announce();
        },
        problems -> notice.set(Notice.refused(problems)));
  }

  /** What of a check is left and may be marked. */
  List<Missing> markable(CheckLine line) {
    return line.left().stream().filter(thing -> thing.mark().isPresent()).toList();
  }

  /** The screen that deals with the check; empty when there is none. */
  Optional<Way> way(CheckLine line) {
    return Optional.ofNullable(ways.get(line.key()));
  }

  /** The page of the person that a thing is about. */
  Optional<Destination> way(Missing thing) {
    return thing.about().map(Places.PersonPage::new);
  }

  void goTo(Destination place) {
    at.navigator().goTo(place);
  }

  void toMonths() {
    at.navigator().goTo(new Places.MonthEnd());
  }

  /** {@code October 2026}. */
  String name() {
    return DayText.of(month);
  }

  /** How the month stands, in a line. */
  String standing(MonthFile found) {
    if (found.isClosed()) {
      return inWords(found.events().getLast());
    }
    var left = found.left() == 0 ? "Everything is done." : StateWords.left(found.left()) + ".";
    return found.obstacle().map(Problem::says).map(says -> left + " " + says).orElse(left);
  }

  /** {@code Closed by Mo Manager on 2 November 2026}. */
  String inWords(MonthEvent event) {
    return "%s by %s on %s%s"
        .formatted(
            event.closed() ? "Closed" : "Reopened",
            event.by(),
            DayText.of(at.dayOf(event.at())),
            event.reason().isEmpty() ? "" : ": " + event.reason());
  }

  /** As a mark is shown beside what it is on. */
  String markOn(CheckLine line, Missing thing) {
    return line.markOn(thing).map(mark -> mark.inWords(at.clock().getZone())).orElse("");
  }

  /** Empty until it has been read. */
  ReadOnlyObjectProperty<Optional<MonthFile>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
