package org.ringfence.ui.kit;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Control;

/** A control for one {@link Input}: a form puts its label and its problems beside it. */
public interface Field {

  Input input();

  /** What gets the focus and is painted when something is wrong. */
  Control control();

  /** A button that belongs to the field, at its right. */
  default Optional<Button> beside() {
    return Optional.empty();
  }
}
