package org.ringfence.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;

/** A password or PIN: dots while typed. */
public final class SecretField extends PasswordField implements Field {

  private final Typed<String> input;

  public SecretField(Typed<String> input) {
    this.input = input;
    setAccessibleText(input.field());
    textProperty().bindBidirectional(input.textProperty());
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
