package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A part of a page: a heading, quiet actions at its right end, and what belongs under it. Where the
 * heading would be squeezed the actions go below it.
 */
public final class Section extends VBox {

  private final FlowPane head = new FlowPane();
  private final Label words;

  public Section(String heading, Node... parts) {
    getStyleClass().add("section");
    head.getStyleClass().add("section-head");
    words = Words.heading(heading);
    head.getChildren().add(words);
    head.setMinWidth(0);
    head.widthProperty().addListener((seen, before, now) -> fit());
    getChildren().add(head);
    getChildren().addAll(parts);
  }

  /** Quiet actions at the right end of the heading. */
  public Section actions(Node... actions) {
    head.getChildren().addAll(actions);
    fit();
    return this;
  }

  /** The heading takes what the actions leave, or the whole line. */
  private void fit() {
    double actions =
        head.getChildren().stream()
            .filter(node -> node != words && node.isManaged())
            .mapToDouble(node -> Math.ceil(node.prefWidth(-1)) + head.getHgap())
            .sum();
    words.setPrefWidth(USE_COMPUTED_SIZE);
    double left = head.getWidth() - actions;
    if (head.getWidth() > 0) {
      words.setPrefWidth(left < words.prefWidth(-1) ? head.getWidth() : Math.floor(left));
    }
  }

  /** Draws a frame round it and fills it, so that it stands out from the page. */
  public Section card() {
    getStyleClass().add("card-frame");
    return this;
  }
}
