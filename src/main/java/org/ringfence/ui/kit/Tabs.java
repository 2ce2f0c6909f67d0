package org.ringfence.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Parts of a page behind one another, each filling the room below its title. */
public final class Tabs extends TabPane {

  public Tabs() {
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
  }

  /** One more part, such as a table; it keeps off the line below the titles. */
  public Tabs part(String title, Node content) {
    VBox.setVgrow(content, Priority.ALWAYS);
    var column = new VBox(content);
    column.getStyleClass().add("tab-filling");
    getTabs().add(new Tab(title, column));
    return this;
  }
}
