package org.ringfence.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The frame of a screen: header, banner, then its parts below one another. A table takes the height
 * that is left; a page of parts that may be higher than the window scrolls.
 */
public final class Page extends StackPane {

  private final VBox column = new VBox();
  private final boolean scrolls;

  private Page(boolean scrolls, PageHeader header) {
    this.scrolls = scrolls;
    getStyleClass().add("page");
    column.getStyleClass().add("page-column");
    column.getChildren().add(header);
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(!scrolls);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    FocusInSight.in(scroll);
    getChildren().add(scroll);
  }

  /**
   * A page that fills the window; its last part takes the height that is left. It scrolls only when
   * even that is too little.
   */
  public static Page filling(PageHeader header) {
    return new Page(false, header);
  }

  /** A page that scrolls when it is higher than the window. */
  public static Page scrolling(PageHeader header) {
    return new Page(true, header);
  }

  /** What was done or refused, above the parts. */
  public Page banner(ObservableValue<Notice> notice) {
    column.getChildren().add(new Banner(notice));
    return this;
  }

  public Page add(Node part) {
    column.getChildren().add(part);
    if (!scrolls) {
      column.getChildren().forEach(node -> VBox.setVgrow(node, Priority.NEVER));
      VBox.setVgrow(part, Priority.ALWAYS);
    }
    return this;
  }

  /** Lays a veil with the words of what is going on over the page while {@code busy}. */
  public Page busy(ObservableValue<Boolean> busy, String words) {
    getChildren().add(new BusyVeil(busy, words));
    return this;
  }
}
