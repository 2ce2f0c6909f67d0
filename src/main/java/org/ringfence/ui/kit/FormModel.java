package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * The inputs of one form together: whether anything was typed that would be lost, and what is wrong
 * with it. A view model holds one and shows it to a {@link Form}.
 */
public final class FormModel {

  private final List<Input> inputs = new ArrayList<>();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);

  public FormModel(Input... inputs) {
    for (var input : inputs) {
      add(input);
    }
  }

  /** Takes one more input, for forms whose rows come and go. */
  public <I extends Input> I add(I input) {
    inputs.add(input);
    input.observed().addListener((seen, before, now) -> inputChanged(input));
    return input;
  }

  /**
   * Offers these to choose from. The only one there is is chosen already, which counts as nothing
   * typed.
   */
  public <T> void offer(Choice<T> choice, List<? extends T> these) {
    choice.offer(these);
    if (these.size() == 1 && choice.value().isEmpty()) {
      choice.startWith(these.getFirst());
    }
  }

  /** An input that is no longer on the form. */
  public void remove(Input input) {
    inputs.remove(input);
    lookForChanges();
  }

  /** What is wrong, as last checked: painted beside the fields, or in the banner without one. */
  public ObservableList<Problem> problems() {
    return problems;
  }

  /** What became of the last command. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** True while something was typed that has not been kept. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  public boolean isDirty() {
    return dirty.get();
  }

  /** Shows what is wrong with the inputs themselves; true when nothing is. */
  public boolean check() {
    inputs.forEach(Input::tidy);
    return show(inputs.stream().flatMap(input -> input.problems().stream()).toList());
  }

  /**
   * Shows these problems; true when there is none. One whose field is not on the form is said above
   * it, so that none is lost.
   */
  public boolean show(Collection<Problem> found) {
    var shown = found.stream().map(this::onForm).toList();
    problems.setAll(shown);
    notice.set(shown.isEmpty() ? Notice.NONE : Notice.refused(shown));
    return shown.isEmpty();
  }

  private Problem onForm(Problem problem) {
    return inputs.stream().anyMatch(input -> input.field().equalsIgnoreCase(problem.field()))
        ? problem
        : Problem.of(problem.says());
  }

  /** Shows the refusal, or keeps what was typed as saved and goes on. */
  public <T> void settle(Outcome<T> outcome, Consumer<? super T> whenDone) {
    outcome.handle(
        value -> {
          keep();
          whenDone.accept(value);
        },
        this::show);
  }

  /**
   * Says something above the form: what was done, or what to mind. What was done goes as soon as
   * the next is typed.
   */
  public void say(Notice words) {
    notice.set(words);
  }

  /** What stands in the inputs now counts as saved. */
  public void keep() {
    inputs.forEach(Input::keep);
    problems.clear();
    notice.set(Notice.NONE);
    lookForChanges();
  }

  /** Back to what was last kept. */
  public void undo() {
    inputs.forEach(Input::undo);
    keep();
  }

  private void inputChanged(Input input) {
    problems.removeIf(problem -> problem.field().equalsIgnoreCase(input.field()));
    if (problems.isEmpty() && notice.get() instanceof Notice.Refused it && it.says().isEmpty()) {
      notice.set(Notice.NONE);
    }
    lookForChanges();
    // Above words that are not kept yet, “Done” would seem to be said of them.
    if (input.isChanged() && notice.get() instanceof Notice.Done) {
      notice.set(Notice.NONE);
    }
  }

  private void lookForChanges() {
    dirty.set(inputs.stream().anyMatch(Input::isChanged));
  }
}
