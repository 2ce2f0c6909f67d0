package org.ringfence.ui.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;

/** A yes or no, with its words beside the box. */
public final class TickField extends CheckBox implements Field {

  private final Tick input;

  public TickField(Tick input) {
    super(input.field());
    this.input = input;
    RightToLeft.in(this);
    setMinHeight(USE_PREF_SIZE);
    selectedProperty().bindBidirectional(input.tickedProperty());
  }

  @Override
  public Input input() {
    return input;
  }

  @Override
  public Control control() {
    return this;
  }
}
