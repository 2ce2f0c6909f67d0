package org.ringfence.bills.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillChoices;
import org.ringfence.bills.ShareDetails;
import org.ringfence.bills.Sharing;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Typed;

/** Who pays for a bill: one person, or several who share it. */
final class SharesModel {

  /** How a bill is shared. */
  enum Way {
    EQUALLY("Equally"),
    BY_AMOUNT("By amount"),
    BY_PERCENTAGE("By percentage");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private final ObservableList<ShareRow> rows = FXCollections.observableArrayList();
  private final BooleanProperty shared = new SimpleBooleanProperty(this, "shared", false);
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(this, "way", Way.EQUALLY);
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
  private final Typed<Money> amount;
  private final FormModel form;
  private BillChoices.Offered offered = BillChoices.Offered.NOTHING;
  private int made;

  SharesModel(Typed<Money> amount, FormModel form) {
    this.amount = amount;
    this.form = form;
    amount.valueProperty().addListener((seen, before, now) -> workOut());
    way.addListener((seen, before, now) -> workOut());
    addRow();
  }

  void offer(BillChoices.Offered now) {
    offered = now;
    rows.forEach(row -> row.offer(now));
  }

  /** One more person; takes over the category of the row above. */
  void addRow() {
    var row = new ShareRow(++made);
    row.offer(offered);
    if (!rows.isEmpty()) {
      row.category().set(rows.getLast().category().text());
    }
    row.inputs().forEach(form::add);
    row.category().textProperty().addListener((seen, before, now) -> carryDown(row, before, now));
    row.amount().valueProperty().addListener((seen, before, now) -> workOut());
    row.percent().textProperty().addListener((seen, before, now) -> workOut());
    rows.add(row);
    workOut();
  }

  /** One bill is mostly for one thing: the row below says the same until it says another. */
  private void carryDown(ShareRow row, String before, String now) {
    int below = rows.indexOf(row) + 1;
    if (below > 0 && below < rows.size()) {
      var category = rows.get(below).category();
      if (category.text().isBlank() || category.text().equals(before)) {
        category.textProperty().set(now);
      }
    }
  }

  /** Takes a person out; the last one stays. */
  void remove(ShareRow row) {
    if (rows.size() > 1) {
      row.inputs().forEach(form::remove);
      rows.remove(row);
      workOut();
    }
  }

  /** Between two people to begin with. */
  void share() {
    shared.set(true);
    if (rows.size() == 1) {
      addRow();
    }
  }

  /** One person again: the first. */
  void forOne() {
    while (rows.size() > 1) {
      remove(rows.getLast());
    }
    shared.set(false);
    workOut();
  }

  void clear() {
    forOne();
    var first = rows.getFirst();
    first.person().clear();
    first.category().clear();
    first.outcome().clear();
    first.amount().clear();
    first.percent().clear();
  }

  void fill(List<ShareDetails> shares) {
    clear();
    if (shares.size() > 1) {
      shared.set(true);
      way.set(Way.BY_AMOUNT);
    }
    for (int i = 0; i < shares.size(); i++) {
      if (i > 0) {
        addRow();
      }
      rows.get(i).fill(shares.get(i));
    }
  }

  private void workOut() {
    var parts = parts();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setShare(parts.get(i));
    }
    sum.set(sumInWords(parts));
  }

  private List<Optional<Money>> parts() {
    var whole = amount.value().filter(Money::isPositive);
    if (!shared.get()) {
      return List.of(whole);
    }
    return switch (way.get()) {
      case EQUALLY ->
          whole
              .map(it -> Sharing.equally(it, rows.size()).stream().map(Optional::of).toList())
              .orElse(rows.stream().map(row -> Optional.<Money>empty()).toList());
      case BY_AMOUNT -> rows.stream().map(row -> row.amount().value()).toList();
      case BY_PERCENTAGE -> byPercentage(whole);
    };
  }

  private List<Optional<Money>> byPercentage(Optional<Money> whole) {
    var hundredths = rows.stream().map(row -> row.hundredths().orElse(0L)).toList();
    long total = hundredths.stream().mapToLong(Long::longValue).sum();
    if (whole.isEmpty() || total != Sharing.WHOLE) {
      return rows.stream().map(row -> Optional.<Money>empty()).toList();
    }
    return Sharing.byPercentages(whole.get(), hundredths).stream().map(Optional::of).toList();
  }

  private String sumInWords(List<Optional<Money>> parts) {
    if (way.get() == Way.BY_PERCENTAGE) {
      long total = rows.stream().map(ShareRow::hundredths).mapToLong(each -> each.orElse(0L)).sum();
      return total == Sharing.WHOLE
          ? "100% is shared."
          : "%d.%02d%% is shared; it must come to 100%%.".formatted(total / 100, total % 100);
    }
    var total = Money.sum(parts.stream().flatMap(Optional::stream).toList());
    var missing = amount.value().orElse(Money.ZERO).minus(total);
    if (missing.isZero()) {
      return "%s is shared, to the penny.".formatted(total);
    }
    return missing.isPositive()
        ? "%s is still to share.".formatted(missing)
        : "%s too much is shared.".formatted(missing.negated());
  }

  /** What is missing before the shares can be worked out; empty when nothing is. */
  List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (shared.get() && parts().stream().anyMatch(Optional::isEmpty)) {
      problems.add(
          Problem.at(
              "Shares",
              way.get() == Way.BY_PERCENTAGE
                  ? "The percentages must come to 100, with at most two decimals each."
                  : "Give each person’s share."));
    }
    return problems;
  }

  /** The shares, once {@link #problems} and those of the form have been seen to be empty. */
  List<ShareDetails> details() {
    var parts = parts();
    var details = new ArrayList<ShareDetails>();
    for (int i = 0; i < rows.size(); i++) {
      details.add(rows.get(i).details(parts.get(i).orElseThrow()));
    }
    return details;
  }

  ObservableList<ShareRow> rows() {
    return rows;
  }

  BooleanProperty sharedProperty() {
    return shared;
  }

  ObjectProperty<Way> wayProperty() {
    return way;
  }

  /** Whether the shares add up, as words. */
  ReadOnlyStringProperty sumProperty() {
    return sum.getReadOnlyProperty();
  }
}
