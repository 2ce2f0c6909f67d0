package org.ringfence.bank.ui;

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
import org.ringfence.bank.BankOverview;
import org.ringfence.bank.LineSearch;
import org.ringfence.bank.ListedLine;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.JobRunner;

/** The lines of one account’s statement, narrowed by words and by whether they are matched. */
final class AccountLinesModel {

  private final ObjectProperty<LineSearch.Which> which =
      new SimpleObjectProperty<>(this, "which", LineSearch.Which.ALL);
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ObservableList<ListedLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final BankOverview overview;
  private final JobRunner jobs;
  private Optional<BankAccountId> account = Optional.empty();

  AccountLinesModel(BankOverview overview, JobRunner jobs) {
    this.overview = overview;
    this.jobs = jobs;
    which.addListener((seen, before, now) -> load());
    words.addListener((seen, before, now) -> load());
  }

  /** Shows the lines of this account from now on. */
  void of(Optional<BankAccountId> shown) {
    account = shown;
    load();
  }

  private void load() {
    account.ifPresentOrElse(
        it -> {
          var search = new LineSearch(it, which.get(), words.get());
          jobs.load(_ -> overview.lines(search), this::show);
        },
        () -> show(List.of()));
  }

  private void show(List<ListedLine> found) {
    lines.setAll(found);
    var total = Money.sum(found.stream().map(it -> it.line().amount()).toList());
    summary.set(
        found.size() < BankOverview.LINES_MAX
            ? "%,d %s · %s together"
                .formatted(found.size(), found.size() == 1 ? "line" : "lines", total)
            : "The newest %,d lines; search to find others".formatted(found.size()));
  }

  ObjectProperty<LineSearch.Which> whichProperty() {
    return which;
  }

  StringProperty wordsProperty() {
    return words;
  }

  /** The newest first. */
  ObservableList<ListedLine> lines() {
    return lines;
  }

  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }
}
