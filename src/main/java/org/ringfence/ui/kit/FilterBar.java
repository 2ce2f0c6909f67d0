package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A search box and chips above a table; they go on to a second line when the text is large. */
public final class FilterBar extends FlowPane {

  public FilterBar(Node... parts) {
    super(parts);
    getStyleClass().add("filter-bar");
    for (var part : parts) {
      if (part instanceof Region region) {
        region.maxWidthProperty().bind(widthProperty());
      }
    }
  }

  /** No more than its parts need at the least: a page is never wider than its window for them. */
  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
  }
}
