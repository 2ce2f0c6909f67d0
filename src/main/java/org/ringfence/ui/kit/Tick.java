package org.ringfence.ui.kit;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.ringfence.problem.Problem;

/** A yes or no. Nothing can be wrong with it by itself. */
public final class Tick implements Input {

  private final String field;
  private final BooleanProperty ticked;
  private boolean start;

  /**
   * @param ticked how it starts
   */
  public Tick(String field, boolean ticked) {
    this.field = field;
    this.start = ticked;
    this.ticked = new SimpleBooleanProperty(this, "ticked", ticked);
  }

  @Override
  public String field() {
    return field;
  }

  public BooleanProperty tickedProperty() {
    return ticked;
  }

  public boolean isTicked() {
    return ticked.get();
  }

  public void set(boolean now) {
    ticked.set(now);
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public boolean isChanged() {
    return ticked.get() != start;
  }

  @Override
  public void keep() {
    start = ticked.get();
  }

  @Override
  public void undo() {
    ticked.set(start);
  }

  @Override
  public ObservableValue<?> observed() {
    return ticked;
  }
}
