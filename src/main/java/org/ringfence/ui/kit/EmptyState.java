package org.ringfence.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where there is nothing yet: what would be here, and how to begin. */
public final class EmptyState extends VBox {

  private final HBox actions = new HBox();

  public EmptyState(Ikon icon, String title, String says) {
    getStyleClass().add("empty-state");
    actions.getStyleClass().add("empty-actions");
    getChildren()
        .addAll(
            Icons.of(icon, "empty-icon"), Words.of(title, "heading"), Words.of(says, "muted-text"));
  }

  /** How to begin; one way beside the other where there are several. */
  public EmptyState action(Button begin) {
    actions.getChildren().add(begin);
    if (actions.getParent() == null) {
      getChildren().add(actions);
    }
    return this;
  }
}
