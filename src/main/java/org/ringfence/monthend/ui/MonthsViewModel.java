package org.ringfence.monthend.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.monthend.MonthLine;
import org.ringfence.monthend.MonthState;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Workplace;

/** The months of the book, and which of them is to be worked on. */
final class MonthsViewModel {

  private final ObservableList<MonthLine> months = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<YearMonth>> next =
      new ReadOnlyObjectWrapper<>(this, "next", Optional.empty());
  private final MonthEnd monthEnd;
  private final Workplace at;

  MonthsViewModel(MonthEnd monthEnd, Workplace at) {
    this.monthEnd = monthEnd;
    this.at = at;
  }

  void load() {
    at.jobs().load(progress -> monthEnd.months(), this::show);
  }

  private void show(List<MonthLine> lines) {
    months.setAll(lines.reversed());
    next.set(
        lines.stream()
            .filter(line -> !(line.state() instanceof MonthState.Closed))
            .map(MonthLine::month)
            .findFirst());
  }

  void open(MonthLine line) {
    at.navigator().goTo(new MonthPage(line.month()));
  }

  /** Goes to the month that is to be closed next, or to the one that is running. */
  void openNext() {
    next.get().ifPresent(month -> at.navigator().goTo(new MonthPage(month)));
  }

  /** Who closed it and when; empty while it is open. */
  String closing(MonthLine line) {
    return switch (line.state()) {
      case MonthState.Closed(var how) ->
          "%s, %s".formatted(how.by(), DayText.of(at.dayOf(how.at())));
      case MonthState.Running _, MonthState.Next _, MonthState.Waiting _ -> "";
    };
  }

  /** The newest first. */
  ObservableList<MonthLine> months() {
    return months;
  }

  /** The first month that is open; empty in a book without entries. */
  ReadOnlyObjectProperty<Optional<YearMonth>> nextProperty() {
    return next.getReadOnlyProperty();
  }
}
