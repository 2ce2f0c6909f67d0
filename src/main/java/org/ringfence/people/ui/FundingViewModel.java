package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.FundingLine;
import org.ringfence.people.FundingLines;
import org.ringfence.people.NewFundingLine;
import org.ringfence.people.PersonFile;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** A person's weekly funding: begun, changed from a day on, ended. */
public final class FundingViewModel {

  private final Choice<FundingSource> source = Choice.of("Source", FundingSource::label);
  private final Typed<Money> weekly = Typed.money("Weekly amount");
  private final Typed<LocalDate> from;
  private final Typed<LocalDate> to;
  private final FormModel form;
  private final ObservableList<FundingLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper budget = new ReadOnlyStringWrapper(this, "budget", "");
  private final ReadOnlyObjectWrapper<Optional<FundingLine>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final PersonId person;
  private final FundingLines funding;
  private final Workplace at;

  public FundingViewModel(PersonId person, FundingLines funding, Workplace at) {
    this.person = person;
    this.funding = funding;
    this.at = at;
    from = Typed.date("From", at.clock());
    to = Typed.date("To", at.clock()).optional();
    form = new FormModel(source, weekly, from, to);
    source.offer(List.of(FundingSource.values()));
    form.keep();
  }

  void show(PersonFile file) {
    lines.setAll(file.funding().lines());
    budget.set(
        file.funding().weeklyBudget(LocalDate.now(at.clock())) + " a week today, from all sources");
  }

  /** Puts a line into the form to be changed or ended. */
  public void open(FundingLine line) {
    opened.set(Optional.of(line));
    source.choose(line.source());
    weekly.set(line.weekly());
    from.set(LocalDate.now(at.clock()));
    to.set(line.to());
    form.keep();
  }

  /** Begins new funding, or from that day on changes the line that was opened. */
  public void save() {
    if (!form.check()) {
      return;
    }
    var by = at.by().get();
    settle(
        opened
            .get()
            .map(line -> change(by, line))
            .orElseGet(
                () ->
                    funding.begin(
                        by,
                        new NewFundingLine(
                            person, source.get(), weekly.get(), from.get(), to.value()))),
        "Funding of %s a week from %s on was written down.".formatted(weekly.get(), from.text()));
  }

  private Outcome<FundingLineId> change(String by, FundingLine line) {
    return line.source() == source.get()
        ? funding.change(by, line.id(), weekly.get(), from.get())
        : Outcome.refused(
            Problem.at(
                "Source", "The source of funding cannot change. End this one and begin another."));
  }

  /** The line that was opened ends on the day in {@code To}. */
  public void end() {
    opened
        .get()
        .ifPresent(
            line ->
                to.value()
                    .ifPresentOrElse(
                        day ->
                            settle(
                                funding.end(at.by().get(), line.id(), day),
                                "It ends on %s.".formatted(to.text())),
                        () ->
                            form.show(
                                List.of(Problem.at("To", "Enter the last day it is due for.")))));
  }

  public void clear() {
    opened.set(Optional.empty());
    source.clear();
    weekly.clear();
    from.clear();
    to.clear();
    form.keep();
  }

  private void settle(Outcome<FundingLineId> outcome, String says) {
    form.settle(
        outcome,
        id -> {
          clear();
          at.changes().announce();
          form.say(Notice.done(says));
        });
  }

  public FormModel form() {
    return form;
  }

  public ObservableList<FundingLine> lines() {
    return lines;
  }

  public ReadOnlyStringProperty budgetProperty() {
    return budget.getReadOnlyProperty();
  }

  /** Which line the form changes; empty while it is for a new one. */
  public ReadOnlyObjectProperty<Optional<FundingLine>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public Choice<FundingSource> source() {
    return source;
  }

  public Typed<Money> weekly() {
    return weekly;
  }

  public Typed<LocalDate> from() {
    return from;
  }

  public Typed<LocalDate> to() {
    return to;
  }
}
