package org.ringfence.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.problem.Outcome;

/**
 * The form beside a list: for a new one, or for the one that was opened from the list. Nothing that
 * was typed is lost without asking.
 *
 * @param <T> one of the list
 */
public final class ListForm<T> {

  private final ReadOnlyObjectWrapper<Optional<T>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final FormModel form;
  private final Runnable fillNew;
  private final Workplace at;

  /**
   * @param fillNew puts into the form what a new one begins with
   */
  public ListForm(FormModel form, Runnable fillNew, Workplace at) {
    this.form = form;
    this.fillNew = fillNew;
    this.at = at;
  }

  /** Puts one into the form to be changed; asks first when that would lose typed words. */
  public void open(T one, Consumer<? super T> fill) {
    if (mayLeave()) {
      opened.set(Optional.of(one));
      fill.accept(one);
      form.keep();
    }
  }

  /** Begins anew with nothing opened; asks first when that would lose typed words. */
  public void clear() {
    if (mayLeave()) {
      empty();
    }
  }

  /** Begins anew with nothing opened. */
  public void empty() {
    opened.set(Optional.empty());
    fillNew.run();
    form.keep();
  }

  private boolean mayLeave() {
    return !form.isDirty()
        || at.dialogs().confirm("Discard what you typed?", "It has not been saved.", "Discard it");
  }

  /** Changes the one that is opened, or adds a new one where none is. */
  public <I> void save(Function<T, Outcome<I>> change, Supplier<Outcome<I>> add, String says) {
    settle(opened.get().map(change).orElseGet(add), says);
  }

  /** Shows a refusal; else begins anew, has open screens read again, and says what was done. */
  public void settle(Outcome<?> outcome, String says) {
    form.settle(
        outcome,
        done -> {
          empty();
          at.changes().announce();
          form.say(Notice.done(says));
        });
  }

  /** The one that is changed; empty while the form is for a new one. */
  public Optional<T> opened() {
    return opened.get();
  }

  public ReadOnlyObjectProperty<Optional<T>> openedProperty() {
    return opened.getReadOnlyProperty();
  }
}
