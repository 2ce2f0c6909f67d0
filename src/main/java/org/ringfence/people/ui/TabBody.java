package org.ringfence.people.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Words;

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
    return scroll;
  }

  /** A heading with what belongs under it. */
  static Node part(Node heading, Node body) {
    var part = new VBox(heading, body);
    part.getStyleClass().add("section");
    return part;
  }

  /** A heading that changes with what the form below it is for. */
  static Label heading(ObservableValue<String> words) {
    var heading = Words.heading("");
    heading.textProperty().bind(words);
    return heading;
  }
}
