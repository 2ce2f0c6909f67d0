package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.people.Listed;
import org.ringfence.people.NamedDetails;
import org.ringfence.people.OfficeList;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Input;
import org.ringfence.ui.kit.ListForm;
import org.ringfence.ui.kit.Workplace;

/**
 * A list that the office keeps, and a form for a new one or for the one that was opened.
 *
 * @param <I> the id of one
 * @param <D> what is written down about one
 * @param <L> one of them
 */
abstract class OfficeListViewModel<I, D extends NamedDetails, L extends Listed<I, D>> {

  private final FormModel form;
  private final ObservableList<L> all = FXCollections.observableArrayList();
  private final ListForm<L> list;
  private final OfficeList<I, D, L> useCases;
  private final Workplace at;

  OfficeListViewModel(OfficeList<I, D, L> useCases, Workplace at, Input... inputs) {
    this.useCases = useCases;
    this.at = at;
    form = new FormModel(inputs);
    list = new ListForm<>(form, this::fillNew, at);
  }

  /** What stands in the form. */
  abstract D typed();

  /** Puts these into the form. */
  abstract void fill(D details);

  /** Puts into the form what a new one begins with. */
  abstract void fillNew();

  /** What it means to end one, for the question that asks first. */
  abstract String endingMeans();

  void load() {
    at.jobs().load(progress -> useCases.all(), all::setAll);
  }

  /** Puts one into the form to be changed; asks first when that would lose typed words. */
  void open(L one) {
    list.open(one, it -> fill(it.details()));
  }

  void save() {
    if (!form.check()) {
      return;
    }
    var details = typed();
    var by = at.by().get();
    list.save(
        one -> useCases.change(by, one.id(), details),
        () -> useCases.add(by, details),
        "%s was saved.".formatted(details.name()));
  }

  /** Ends the one opened today, once the user has said so. */
  void end() {
    list.opened()
        .filter(
            one ->
                at.dialogs()
                    .confirmDanger("End %s?".formatted(one.name()), endingMeans(), "End today"))
        .ifPresent(
            one ->
                list.settle(
                    useCases.end(at.by().get(), one.id(), LocalDate.now(at.clock())),
                    "%s was ended.".formatted(one.name())));
  }

  void clear() {
    list.clear();
  }

  /** Begins anew: with nothing opened. */
  final void empty() {
    list.empty();
  }

  FormModel form() {
    return form;
  }

  ObservableList<L> all() {
    return all;
  }

  /** Which one the form changes; empty while it is for a new one. */
  ReadOnlyObjectProperty<Optional<L>> openedProperty() {
    return list.openedProperty();
  }
}
