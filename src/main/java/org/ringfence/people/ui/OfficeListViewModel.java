package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.people.Listed;
import org.ringfence.people.NamedDetails;
import org.ringfence.people.OfficeList;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Input;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Workplace;

/**
 * A list that the office keeps, and a form for a new one or for the one that was opened.
 *
 * @param <I> the id of one
 * @param <D> what is written down about one
 * @param <L> one of them
 */
public abstract class OfficeListViewModel<I, D extends NamedDetails, L extends Listed<I, D>> {

  private final FormModel form;
  private final ObservableList<L> all = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<L>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final OfficeList<I, D, L> useCases;
  private final Workplace at;

  OfficeListViewModel(OfficeList<I, D, L> useCases, Workplace at, Input... inputs) {
    this.useCases = useCases;
    this.at = at;
    form = new FormModel(inputs);
  }

  /** What stands in the form. */
  abstract D typed();

  /** Puts these into the form. */
  abstract void fill(D details);

  /** Puts into the form what a new one begins with. */
  abstract void fillNew();

  /** What it means to end one, for the question that asks first. */
  abstract String endingMeans();

  public void load() {
    at.jobs().load(progress -> useCases.all(), all::setAll);
  }

  /** Puts one into the form to be changed; asks first when that would lose typed words. */
  public void open(L one) {
    if (mayLeave()) {
      opened.set(Optional.of(one));
      fill(one.details());
      form.keep();
    }
  }

  public void save() {
    if (!form.check()) {
      return;
    }
    var details = typed();
    var by = at.by().get();
    form.settle(
        opened
            .get()
            .map(one -> useCases.change(by, one.id(), details))
            .orElseGet(() -> useCases.add(by, details)),
        id -> settled("%s was saved.".formatted(details.name())));
  }

  /** Ends the one opened today, once the user has said so. */
  public void end() {
    opened
        .get()
        .filter(
            one ->
                at.dialogs()
                    .confirmDanger("End %s?".formatted(one.name()), endingMeans(), "End today"))
        .ifPresent(
            one ->
                form.settle(
                    useCases.end(at.by().get(), one.id(), LocalDate.now(at.clock())),
                    id -> settled("%s was ended.".formatted(one.name()))));
  }

  public void clear() {
    if (mayLeave()) {
      empty();
    }
  }

  /** Begins anew: with nothing opened. */
  final void empty() {
    opened.set(Optional.empty());
    fillNew();
    form.keep();
  }

  private boolean mayLeave() {
    return !form.isDirty()
        || at.dialogs().confirm("Leave what you typed?", "It is not saved.", "Leave it");
  }

  private void settled(String says) {
    empty();
    at.changes().announce();
    form.say(Notice.done(says));
  }

  public FormModel form() {
    return form;
  }

  public ObservableList<L> all() {
    return all;
  }

  /** Which one the form changes; empty while it is for a new one. */
  public ReadOnlyObjectProperty<Optional<L>> openedProperty() {
    return opened.getReadOnlyProperty();
  }
}
