package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.FundingLine;
import org.ringfence.people.FundingLines;
import org.ringfence.people.NewFundingLine;
import org.ringfence.people.PersonFile;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.ListForm;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** A person's weekly funding: begun, changed from a day on, ended. */
final class FundingViewModel {

  private final Choice<FundingSource> source = Choice.of("Source", FundingSource::label);
  private final Typed<Money> weekly = Typed.money("Weekly amount");
  private final Typed<LocalDate> from;
  private final Typed<LocalDate> to;
  private final Typed<LocalDate> lastDay;
  private final FormModel form;
  private final FormModel ending;
  private final ObservableList<FundingLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper budget = new ReadOnlyStringWrapper(this, "budget", "");
  private final ListForm<FundingLine> list;
  private final PersonId person;
  private final FundingLines funding;
  private final Workplace at;

  FundingViewModel(PersonId person, FundingLines funding, Workplace at) {
    this.person = person;
    this.funding = funding;
    this.at = at;
    from = Typed.date("From", at.clock());
    to = Typed.date("To", at.clock()).optional();
    lastDay = Typed.date("Last day", at.clock());
    form = new FormModel(source, weekly, from, to);
    ending = new FormModel(lastDay);
    list = new ListForm<>(form, this::fillNew, at);
    source.offer(List.of(FundingSource.values()));
    form.keep();
  }

  void show(PersonFile file) {
    lines.setAll(file.funding().lines());
    budget.set(
        file.funding().weeklyBudget(LocalDate.now(at.clock())) + " a week today, from all sources");
  }

  /** Puts a line into the forms to be changed or ended; asks first when that loses typed words. */
  void open(FundingLine line) {
    list.open(line, this::fill);
  }

  private void fill(FundingLine line) {
    source.choose(line.source());
    weekly.set(line.weekly());
    from.set(LocalDate.now(at.clock()));
    to.clear();
    lastDay.clear();
    ending.keep();
  }

  /** Begins new funding, or from that day on changes the line that was opened. */
  void save() {
    if (!form.check()) {
      return;
    }
    var by = at.by().get();
    var says =
        "Funding of %s a week from %s on was written down.".formatted(weekly.get(), from.text());
    list.save(
        line -> funding.change(by, line.id(), weekly.get(), from.get()),
        () ->
            funding.begin(
                by, new NewFundingLine(person, source.get(), weekly.get(), from.get(), to.value())),
        says);
  }

  /** The line that was opened ends on the day typed. */
  void end() {
    if (!ending.check()) {
      return;
    }
    var says = "It ends on %s.".formatted(lastDay.text());
    list.opened()
        .map(line -> funding.end(at.by().get(), line.id(), lastDay.get()))
        .ifPresent(outcome -> ending.settle(outcome, id -> list.settle(outcome, says)));
  }

  void clear() {
    list.clear();
  }

  private void fillNew() {
    source.clear();
    weekly.clear();
    from.clear();
    to.clear();
    lastDay.clear();
    ending.keep();
  }

  boolean isDirty() {
    return form.isDirty() || ending.isDirty();
  }

  /** For the last day of the line that was opened. */
  FormModel ending() {
    return ending;
  }

  FormModel form() {
    return form;
  }

  ObservableList<FundingLine> lines() {
    return lines;
  }

  ReadOnlyStringProperty budgetProperty() {
    return budget.getReadOnlyProperty();
  }

  /** Which line the form changes; empty while it is for a new one. */
  ReadOnlyObjectProperty<Optional<FundingLine>> openedProperty() {
    return list.openedProperty();
  }

  Choice<FundingSource> source() {
    return source;
  }

  Typed<Money> weekly() {
    return weekly;
  }

  Typed<LocalDate> from() {
    return from;
  }

  Typed<LocalDate> to() {
    return to;
  }

  Typed<LocalDate> lastDay() {
    return lastDay;
  }
}
