package org.ringfence.ui.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Cards side by side, all of one width; as many in a line as there is room for, so that figures are
 * never broken when the text is large.
 */
public final class CardRow extends GridPane {

  private final List<Node> cards;
  private int columns;

  public CardRow(Node... cards) {
    this.cards = List.of(cards);
    getStyleClass().add("card-row");
    layOut(cards.length);
    widthProperty().addListener((seen, before, now) -> fit());
  }

  // What stands in a card may come, or grow, long after the row has its width.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (fitting() != columns) {
      // Not within a layout: those around it would not make room for another line.
      Platform.runLater(this::fit);
    }
  }

  private void fit() {
    int now = fitting();
    if (now != columns) {
      layOut(now);
    }
  }

  private int fitting() {
    int room = (int) ((getWidth() + getHgap()) / (widest() + getHgap()));
    int fitting = Math.clamp(room, 1, cards.size());
    // Two lines of two look better than three and one.
    int lines = Math.ceilDiv(cards.size(), fitting);
    return Math.ceilDiv(cards.size(), lines);
  }

  private double widest() {
    return cards.stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
  }

  /** One card: the others can go on another line. */
  @Override
  protected double computeMinWidth(double height) {
    return widest();
  }

  private void layOut(int perLine) {
    columns = perLine;
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < perLine; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / perLine);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      GridPane.setFillHeight(cards.get(i), true);
      add(cards.get(i), i % perLine, i / perLine);
    }
  }
}
