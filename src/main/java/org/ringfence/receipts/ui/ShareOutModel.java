package org.ringfence.receipts.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Person;
import org.ringfence.receipts.ProposedShare;
import org.ringfence.receipts.Share;
import org.ringfence.receipts.ShareOut;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Typed;

/** The shares of a payment as they are corrected, and by how much they miss its amount. */
final class ShareOutModel {

  private final ObservableList<ShareRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Money> total =
      new ReadOnlyObjectWrapper<>(this, "total", Money.ZERO);
  private final ReadOnlyObjectWrapper<Money> difference =
      new ReadOnlyObjectWrapper<>(this, "difference", Money.ZERO);
  private final FormModel form;
  private final Typed<Money> amount;

  /**
   * @param amount what was paid
   */
  ShareOutModel(FormModel form, Typed<Money> amount) {
    this.form = form;
    this.amount = amount;
    amount.valueProperty().addListener((seen, before, now) -> add());
  }

  void show(List<ProposedShare> proposed) {
    replace(proposed.stream().map(ShareRow::of).toList());
  }

  void clear() {
    replace(List.of());
  }

  private void replace(List<ShareRow> now) {
    rows.forEach(row -> form.remove(row.amount()));
    now.forEach(this::watch);
    rows.setAll(now);
    add();
  }

  /** True when it was added; false when that person has a share from that source already. */
  boolean addRow(Person person, FundingSource source) {
    var row = ShareRow.added(person, source);
    if (rows.stream().anyMatch(other -> other.field().equals(row.field()))) {
      return false;
    }
    watch(row);
    rows.add(row);
    return true;
  }

  private void watch(ShareRow row) {
    form.add(row.amount());
    row.amount().valueProperty().addListener((seen, before, now) -> add());
  }

  private void add() {
    total.set(Money.sum(rows.stream().map(ShareRow::money).toList()));
    difference.set(amount.value().orElse(Money.ZERO).minus(total.get()));
  }

  /** Shares out what the shares miss; what stands in the way is said above the form. */
  void shareOut(ShareOut how) {
    how.apply(rows.stream().map(ShareRow::money).toList(), amount.value().orElse(Money.ZERO))
        .handle(
            shares -> {
              for (int i = 0; i < rows.size(); i++) {
                rows.get(i).amount().set(shares.get(i));
              }
            },
            form::show);
  }

  List<Share> shares() {
    return rows.stream().map(ShareRow::share).toList();
  }

  ObservableList<ShareRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Money> totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** The amount less the shares: above zero while there is more to share out. */
  ReadOnlyObjectProperty<Money> differenceProperty() {
    return difference.getReadOnlyProperty();
  }
}
