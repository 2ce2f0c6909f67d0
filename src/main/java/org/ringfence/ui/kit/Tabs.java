package org.ringfence.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Parts of a page behind one another, each filling the room below its title. */
public final class Tabs extends TabPane {

  public Tabs() {
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    // Cards and chips take more lines in a narrow window, and so more of its height.
    widthProperty().addListener((seen, before, now) -> Platform.runLater(this::requestLayout));
  }

  /** What the part on top needs at the least: a page that has less room for it scrolls. */
  @Override
  protected double computeMinHeight(double width) {
    var up = getSelectionModel().getSelectedItem();
    // They are there once the stylesheet has been read.
    var header = lookup(".tab-header-area");
    double titles = header == null ? 0 : header.prefHeight(-1);
    return up == null || up.getContent() == null
        ? titles
        : titles + up.getContent().minHeight(getWidth());
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
