package org.ringfence.people.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.FocusInSight;

/** The frame of a tab: its parts below one another, scrolling when they are higher than it. */
final class TabBody {

  private TabBody() {}

  static Node of(Node... parts) {
    var column = new VBox(parts);
    column.getStyleClass().add("tab-column");
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    FocusInSight.in(scroll);
    return scroll;
  }

  /** Parts that belong together. */
  static Node part(Node... parts) {
    var part = new VBox(parts);
    part.getStyleClass().add("section");
    return part;
  }
}
