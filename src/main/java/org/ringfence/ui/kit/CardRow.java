package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cards side by side, all of one width. */
public final class CardRow extends GridPane {

  public CardRow(Node... cards) {
    getStyleClass().add("card-row");
    for (int i = 0; i < cards.length; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cards.length);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
      GridPane.setFillHeight(cards[i], true);
      add(cards[i], i, 0);
    }
  }
}
