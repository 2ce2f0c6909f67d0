package org.ringfence.bills.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillLine;
import org.ringfence.bills.BillSearch;
import org.ringfence.bills.BillsList;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** The list of bills, narrowed by what is to be done and by words. */
final class BillsViewModel {

  private final ObjectProperty<BillSearch.Which> which =
      new SimpleObjectProperty<>(this, "which", BillSearch.Which.OPEN);
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ObservableList<BillLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final BillsList list;
  private final Workplace at;

  BillsViewModel(BillsList list, Workplace at) {
    this.list = list;
    this.at = at;
    which.addListener((seen, before, now) -> load());
    words.addListener((seen, before, now) -> load());
  }

  void load() {
    var search = new BillSearch(which.get(), Optional.empty(), words.get());
    at.jobs().load(progress -> list.lines(search), this::show);
  }

  private void show(List<BillLine> found) {
    lines.setAll(found);
    var total = Money.sum(found.stream().map(BillLine::amount).toList());
    summary.set(
        found.size() < BillsList.LINES_MAX
            ? "%,d %s · %s".formatted(found.size(), found.size() == 1 ? "bill" : "bills", total)
            : "The first %,d bills; search to find others".formatted(found.size()));
  }

  void open(BillLine line) {
    at.navigator().goTo(new Places.BillPage(line.id()));
  }

  void enter() {
    at.navigator().goTo(EnterBill.forAnyone());
  }

  void paymentRun() {
    at.navigator().goTo(new Places.PaymentRun());
  }

  ObjectProperty<BillSearch.Which> whichProperty() {
    return which;
  }

  StringProperty wordsProperty() {
    return words;
  }

  ObservableList<BillLine> lines() {
    return lines;
  }

  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }
}
