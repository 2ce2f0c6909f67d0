package org.ringfence.staff.ui;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.staff.Activity;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ActivityPage;
import org.ringfence.staff.ActivitySearch;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Who did what, when: a page at a time, the newest first, found by text and day. */
final class ActivityViewModel {

  static final int LINES_PER_PAGE = 100;

  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final Typed<LocalDate> from;
  private final Typed<LocalDate> to;
  private final ObservableList<Activity> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper(this, "range", "");
  private final ReadOnlyBooleanWrapper hasOlder = new ReadOnlyBooleanWrapper(this, "hasOlder");
  private final ReadOnlyBooleanWrapper hasNewer = new ReadOnlyBooleanWrapper(this, "hasNewer");
  private final ActivityLog log;
  private final Workplace at;
  private int page;

  ActivityViewModel(ActivityLog log, Workplace at) {
    this.log = log;
    this.at = at;
    from = Typed.date("From", at.clock()).optional();
    to = Typed.date("To", at.clock()).optional();
    search.addListener((seen, before, typed) -> fromTheNewest());
    from.valueProperty().addListener((seen, before, day) -> fromTheNewest());
    to.valueProperty().addListener((seen, before, day) -> fromTheNewest());
  }

  void load() {
    var wanted = new ActivitySearch(search.get(), from.value(), to.value());
    int wantedPage = page;
    at.jobs().load(progress -> log.read(wanted, wantedPage, LINES_PER_PAGE), this::show);
  }

  void older() {
    page++;
    load();
  }

  void newer() {
    page = Math.max(0, page - 1);
    load();
  }

  private void fromTheNewest() {
    page = 0;
    load();
  }

  private void show(ActivityPage read) {
    lines.setAll(read.lines());
    int first = page * LINES_PER_PAGE;
    int last = first + read.lines().size();
    hasNewer.set(page > 0);
    hasOlder.set(last < read.total());
    range.set(
        read.lines().isEmpty()
            ? "Nothing found"
            : "%,d to %,d of %,d, the newest first".formatted(first + 1, last, read.total()));
  }

  StringProperty searchProperty() {
    return search;
  }

  Typed<LocalDate> from() {
    return from;
  }

  Typed<LocalDate> to() {
    return to;
  }

  ObservableList<Activity> lines() {
    return lines;
  }

  ReadOnlyStringProperty rangeProperty() {
    return range.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty hasOlderProperty() {
    return hasOlder.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty hasNewerProperty() {
    return hasNewer.getReadOnlyProperty();
  }
}
