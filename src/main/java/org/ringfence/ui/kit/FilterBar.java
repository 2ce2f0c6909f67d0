package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** A search box and chips above a table; they go on to a second line when the text is large. */
public final class FilterBar extends FlowPane {

  public FilterBar(Node... parts) {
    super(parts);
    getStyleClass().add("filter-bar");
  }
}
