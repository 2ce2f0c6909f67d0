package org.ringfence.ui.kit;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;

/** A line to type one value in. What can be read is written the house's way on leaving it. */
public class TypedField extends CustomTextField implements Field {

  private final Typed<?> input;
  private Optional<Button> beside = Optional.empty();

  public TypedField(Typed<?> input) {
    this.input = input;
    getStyleClass().add("typed-field");
    setAccessibleText(input.field());
    textProperty().bindBidirectional(input.textProperty());
    focusedProperty()
        .addListener(
            (seen, before, focused) -> {
              if (!focused) {
                input.tidy();
              }
            });
  }

  /** Grey words while nothing is typed: an example, never the only label. */
  public TypedField prompt(String example) {
    setPromptText(example);
    return this;
  }

  /** Puts a button beside it that fills it in another way. */
  public TypedField with(Button button) {
    beside = Optional.of(button);
    return this;
  }

  /** Offers words used before while one types; others may be typed all the same. */
  public TypedField suggests(ObservableList<String> before) {
    new Suggestions(this, input.field(), before);
    return this;
  }

  /** Something to press at the right end. */
  protected final void end(Node button) {
    setRight(button);
  }

  @Override
  public Input input() {
    return input;
  }

  @Override
  public Control control() {
    return this;
  }

  @Override
  public Optional<Button> beside() {
    return beside;
  }
}
