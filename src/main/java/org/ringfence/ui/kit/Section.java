package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A part of a page: a heading, quiet actions at its right end, and what belongs under it. */
public final class Section extends VBox {

  private final HBox head = new HBox();

  public Section(String heading, Node... parts) {
    getStyleClass().add("section");
    head.getStyleClass().add("section-head");
    var words = Words.heading(heading);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    head.getChildren().add(words);
    getChildren().add(head);
    getChildren().addAll(parts);
  }

  /** Quiet actions at the right end of the heading. */
  public Section actions(Node... actions) {
    head.getChildren().addAll(actions);
    return this;
  }

  /** Draws a frame round it and fills it, so that it stands out from the page. */
  public Section card() {
    getStyleClass().add("card-frame");
    return this;
  }
}
