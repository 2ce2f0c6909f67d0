package org.ringfence.bank.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.LineShare;
import org.ringfence.bank.ProposedLineShare;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.FormModel;

/** The shares of a line as they are corrected, and by how much they miss it. */
final class LineShares {

  private final ObservableList<LineShareRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Money> left =
      new ReadOnlyObjectWrapper<>(this, "left", Money.ZERO);
  private final FormModel form;
  private Money total = Money.ZERO;

  LineShares(FormModel form) {
    this.form = form;
  }

  /**
   * @param total what the line is
   * @param only whose line it was before: all of it is theirs where no share is worked out
   */
  void show(List<ProposedLineShare> proposed, Money total, Optional<PersonId> only) {
    this.total = total;
    rows.forEach(row -> form.remove(row.amount()));
    var now = proposed.stream().map(LineShareRow::new).toList();
    boolean nothingWorkedOut = now.stream().allMatch(row -> row.money().isZero());
    if (nothingWorkedOut) {
      now.stream()
          .filter(row -> now.size() == 1 || only.filter(row::isOf).isPresent())
          .findFirst()
          .ifPresent(row -> row.amount().set(total));
    }
    now.forEach(
        row -> {
          form.add(row.amount());
          row.amount().valueProperty().addListener((seen, before, value) -> add());
        });
    rows.setAll(now);
    add();
  }

  void clear() {
    show(List.of(), Money.ZERO, Optional.empty());
  }

  /** Shares what is missing or too much out in proportion; equally while all are nothing. */
  void shareOut() {
    if (rows.isEmpty()) {
      return;
    }
    boolean none = rows.stream().allMatch(row -> row.money().isZero());
    var weights = rows.stream().map(row -> none ? 1L : row.money().pence()).toList();
    var parts = left.get().split(weights);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).amount().set(rows.get(i).money().plus(parts.get(i)));
    }
  }

  private void add() {
    left.set(total.minus(Money.sum(rows.stream().map(LineShareRow::money).toList())));
  }

  /** Those that are not of nothing. */
  List<LineShare> shares() {
    return rows.stream().map(LineShareRow::share).filter(it -> !it.amount().isZero()).toList();
  }

  ObservableList<LineShareRow> rows() {
    return rows;
  }

  /** The line less the shares: above nothing while there is more to share out. */
  ReadOnlyObjectProperty<Money> leftProperty() {
    return left.getReadOnlyProperty();
  }
}
