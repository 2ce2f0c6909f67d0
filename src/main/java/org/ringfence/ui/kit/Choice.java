package org.ringfence.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.problem.Problem;

/**
 * One of several: a person, a payee, a category. The options may be hundreds; the field searches
 * them as a person types.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> implements Input {

  private final String field;
  private final Function<T, String> words;
  private final boolean required;
  private final ObservableList<T> options = FXCollections.observableArrayList();
  private final ObjectProperty<T> chosen = new SimpleObjectProperty<>(this, "chosen");
  private final StringProperty unmatched = new SimpleStringProperty(this, "unmatched", "");
  private final ObservableValue<?> both =
      Bindings.createObjectBinding(() -> List.of(value(), unmatched.get()), chosen, unmatched);
  private T start;
  private String startUnmatched = "";

  private Choice(String field, Function<T, String> words, boolean required) {
    this.field = field;
    this.words = words;
    this.required = required;
  }

  /**
   * @param words how one option is written, and what is searched
   */
  public static <T> Choice<T> of(String field, Function<T, String> words) {
    return new Choice<>(field, words, true);
  }

  /** The same, but nothing need be chosen. */
  public Choice<T> optional() {
    return new Choice<>(field, words, false);
  }

  @Override
  public String field() {
    return field;
  }

  /** What may be chosen, in the order shown. */
  public ObservableList<T> options() {
    return options;
  }

  /** Puts other options in place; what was chosen stays when it is still among them. */
  public void offer(Collection<? extends T> now) {
    var kept = chosen.get();
    options.setAll(now);
    if (kept != null && !options.contains(kept)) {
      chosen.set(null);
    }
  }

  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  public Optional<T> value() {
    return Optional.ofNullable(chosen.get());
  }

  /** What was chosen, once {@link #problems()} has been seen to be empty and it is not optional. */
  public T get() {
    return value().orElseThrow(() -> new IllegalStateException(field + " is empty"));
  }

  public void choose(T option) {
    unmatched.set("");
    chosen.set(option);
  }

  /** Chooses what a form begins with, which counts as nothing typed. */
  void startWith(T option) {
    start = option;
    startUnmatched = "";
    choose(option);
  }

  public void clear() {
    unmatched.set("");
    chosen.set(null);
  }

  public boolean isRequired() {
    return required;
  }

  /** How an option is written. */
  public String words(T option) {
    return words.apply(option);
  }

  /** Text in the field that names none of the options; empty when one is chosen. */
  public String typed() {
    return unmatched.get();
  }

  /** The same; set by the field. */
  StringProperty unmatchedProperty() {
    return unmatched;
  }

  @Override
  public List<Problem> problems() {
    if (!unmatched.get().isBlank()) {
      return List.of(
          Problem.at(
              field,
              "“" + unmatched.get().strip() + "” is not in the list. Choose one from the list."));
    }
    return required && chosen.get() == null
        ? List.of(Problem.at(field, "Choose one from the list."))
        : List.of();
  }

  @Override
  public boolean isChanged() {
    return !Objects.equals(chosen.get(), start) || !unmatched.get().equals(startUnmatched);
  }

  @Override
  public void keep() {
    start = chosen.get();
    // Letters left in a field that is not shown any more are nothing that could still be saved.
    startUnmatched = unmatched.get();
  }

  @Override
  public void undo() {
    choose(start);
  }

  @Override
  public ObservableValue<?> observed() {
    return both;
  }
}
