package org.ringfence.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Several lines of words. Tab goes on to the next field, as in every other field. */
public final class AreaField extends TextArea implements Field {

  private final Typed<String> input;

  /**
   * @param lines how many lines show
   */
  public AreaField(Typed<String> input, int lines) {
    this.input = input;
    setPrefRowCount(lines);
    setPrefColumnCount(20);
    RightToLeft.wrap(textProperty(), wrapTextProperty());
    setAccessibleText(input.field());
    textProperty().bindBidirectional(input.textProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::tabGoesOn);
  }

  private void tabGoesOn(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
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
