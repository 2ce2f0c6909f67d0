package org.ringfence.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Narrows what is shown as letters are typed. Escape empties it. */
public final class SearchBox extends CustomTextField {

  /**
   * @param what is searched, such as “people by name or reference”
   */
  public SearchBox(String what, StringProperty typed) {
    getStyleClass().add("search-box");
    setPromptText("Search " + what);
    setAccessibleText("Search " + what);
    setLeft(Icons.of(Material2OutlinedMZ.SEARCH));
    textProperty().bindBidirectional(typed);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}
