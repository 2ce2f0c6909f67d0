package org.ringfence.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where there is nothing yet: what would be here, and how to begin. */
public final class EmptyState extends VBox {

  public EmptyState(Ikon icon, String title, String says) {
    getStyleClass().add("empty-state");
    getChildren()
        .addAll(
            Icons.of(icon, "empty-icon"), Words.of(title, "heading"), Words.of(says, "muted-text"));
  }

  /** How to begin. */
  public EmptyState action(Button begin) {
    getChildren().add(begin);
    return this;
  }
}
