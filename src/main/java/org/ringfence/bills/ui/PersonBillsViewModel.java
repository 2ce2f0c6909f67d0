package org.ringfence.bills.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillLine;
import org.ringfence.bills.BillSearch;
import org.ringfence.bills.BillSearch.Which;
import org.ringfence.bills.BillsList;
import org.ringfence.ids.PersonId;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** The bills that one person's fund pays for, or has a share in: open ones, and those behind. */
final class PersonBillsViewModel {

  /** The piles that are offered, in this order. */
  static final List<Which> PILES = List.of(Which.OPEN, Which.PAID, Which.ALL);

  private final ObjectProperty<Which> which = new SimpleObjectProperty<>(this, "which", Which.OPEN);
  private final ObservableList<BillLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final PersonId person;
  private final BillsList list;
  private final Workplace at;

  PersonBillsViewModel(PersonId person, BillsList list, Workplace at) {
    this.person = person;
    this.list = list;
    this.at = at;
    which.addListener((seen, before, now) -> load());
  }

  void load() {
    var search = new BillSearch(which.get(), Optional.of(person), "");
    at.jobs().load(progress -> list.lines(search), this::show);
  }

  private void show(List<BillLine> found) {
    lines.setAll(found);
    long overdue = found.stream().filter(BillLine::isOverdue).count();
    summary.set(
        "%,d %s%s"
            .formatted(
                found.size(),
                found.size() == 1 ? "bill" : "bills",
                overdue == 0 ? "" : ", %,d past the due date".formatted(overdue)));
  }

  void open(BillLine line) {
    at.navigator().goTo(new Places.BillPage(line.id()));
  }

  /** The form for a new bill, with this person filled in. */
  void enter() {
    at.navigator().goTo(new EnterBill(Optional.of(person)));
  }

  ObjectProperty<Which> whichProperty() {
    return which;
  }

  ObservableList<BillLine> lines() {
    return lines;
  }

  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }
}
