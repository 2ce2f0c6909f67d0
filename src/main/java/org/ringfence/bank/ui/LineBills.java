package org.ringfence.bank.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.LineDraft;
import org.ringfence.ids.BillId;
import org.ringfence.money.Money;

/** The bills that a line may have paid, and by how much those that are chosen miss it. */
final class LineBills {

  private final ObservableList<BillRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");

  /** Chooses those that the line is likely to have paid. */
  void show(LineDraft draft) {
    var total = draft.line().amount().abs();
    rows.setAll(
        draft.choices().bills().stream()
            .map(bill -> new BillRow(bill, draft.likelyBills().contains(bill.id())))
            .toList());
    rows.forEach(row -> row.chosenProperty().addListener((seen, before, on) -> add(total)));
    add(total);
  }

  private void add(Money total) {
    var chosen = Money.sum(chosenRows().map(row -> row.bill().amount()).toList());
    sum.set("Bills %s · Bank %s · Difference %s".formatted(chosen, total, total.minus(chosen)));
  }

  private Stream<BillRow> chosenRows() {
    return rows.stream().filter(row -> row.chosenProperty().get());
  }

  List<BillId> chosen() {
    return chosenRows().map(row -> row.bill().id()).toList();
  }

  ObservableList<BillRow> rows() {
    return rows;
  }

  /** The sum beside the line, in words. */
  ReadOnlyStringProperty sumProperty() {
    return sum.getReadOnlyProperty();
  }
}
