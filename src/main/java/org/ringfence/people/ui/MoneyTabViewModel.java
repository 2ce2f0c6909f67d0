package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.PersonId;
import org.ringfence.people.PersonMoney;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Search;
import org.ringfence.ui.kit.Workplace;

/** A person's money: what there is, what is spoken for, and every line that led to it. */
final class MoneyTabViewModel {

  private final PersonId person;
  private final PersonMoney money;
  private final Workplace at;
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ObjectProperty<LedgerFilter> filter =
      new SimpleObjectProperty<>(this, "filter", LedgerFilter.ALL);
  private final ObjectProperty<LedgerSpan> span =
      new SimpleObjectProperty<>(this, "span", LedgerSpan.THREE_MONTHS);
  private final ReadOnlyObjectWrapper<Figures> figures =
      new ReadOnlyObjectWrapper<>(this, "figures", Figures.UNREAD);
  private final ObservableList<LedgerRow> shown = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper whyNone = new ReadOnlyStringWrapper(this, "whyNone", "");
  private List<LedgerRow> rows = List.of();

  MoneyTabViewModel(PersonId person, PersonMoney money, Workplace at) {
    this.person = person;
    this.money = money;
    this.at = at;
    search.subscribe(_ -> show());
    filter.subscribe(_ -> show());
    span.subscribe((_, _) -> load());
  }

  void load() {
    var from = span.get().from(LocalDate.now(at.clock()));
    at.jobs().load(_ -> money.of(person, from), this::read);
  }

  private void read(PersonMoney.Standing now) {
    figures.set(Figures.of(now));
    rows = now.lines().reversed().stream().map(LedgerRow::new).toList();
    show();
  }

  private void show() {
    shown.setAll(
        rows.stream()
            .filter(row -> filter.get().takes(row.entry()))
            .filter(row -> Search.matches(row.searched(), search.get()))
            .toList());
    whyNone.set(figures.get() == Figures.UNREAD ? "" : whyNone());
  }

  private String whyNone() {
    boolean all = span.get() == LedgerSpan.EVERYTHING;
    if (!rows.isEmpty()) {
      return "No line fits. Choose “All”%s or search for something else."
          .formatted(all ? "" : ", look further back,");
    }
    return all
        ? "Nothing has come in or gone out yet."
        : "Nothing in the last %s. Look further back.".formatted(span.get().words());
  }

  /** Goes to the entry, where it can be read whole and put right. */
  void open(LedgerRow row) {
    at.navigator().goTo(new Places.ReverseEntry(row.entry().number()));
  }

  StringProperty searchProperty() {
    return search;
  }

  ObjectProperty<LedgerFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<LedgerSpan> spanProperty() {
    return span;
  }

  ReadOnlyObjectProperty<Figures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** What to say while {@link #rows()} is empty. */
  ReadOnlyStringProperty whyNoneProperty() {
    return whyNone.getReadOnlyProperty();
  }

  /** The newest first. */
  ObservableList<LedgerRow> rows() {
    return shown;
  }
}
