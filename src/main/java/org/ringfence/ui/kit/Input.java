package org.ringfence.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.ringfence.problem.Problem;

/**
 * What a person fills in, seen by a view model: a named value with its own problems, and whether it
 * differs from what it started as. Knows nothing of controls, so it works in a test without a
 * window.
 */
public sealed interface Input permits Typed, Choice, Tick {

  /** The name on screen; the {@code field} of its problems. */
  String field();

  /** What is wrong with what stands there now; empty when it can be used. */
  List<Problem> problems();

  /** True when it differs from what it was when it was last kept. */
  boolean isChanged();

  /** What stands there now counts as the start: call after loading and after saving. */
  void keep();

  /** Back to the start. */
  void undo();

  /** Fires whenever what stands there changes. */
  ObservableValue<?> observed();

  /** Writes what stands in it the way the house writes it, when it can be read. */
  default void tidy() {}
}
