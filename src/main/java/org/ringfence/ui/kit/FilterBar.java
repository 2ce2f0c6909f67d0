package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A search box and chips above a table; the search box takes the room that is left. */
public final class FilterBar extends HBox {

  public FilterBar(Node... parts) {
    getStyleClass().add("filter-bar");
    for (var part : parts) {
      if (part instanceof TextField) {
        HBox.setHgrow(part, Priority.ALWAYS);
      }
      getChildren().add(part);
    }
  }
}
