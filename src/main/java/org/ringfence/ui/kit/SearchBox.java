package org.ringfence.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Narrows what is shown as letters are typed. Escape empties it. */
public final class SearchBox extends CustomTextField {

  private static final double LETTER_EM = 0.56;

  /** What the icon and the edges need. */
  private static final double AROUND_EM = 4;

  /**
   * @param what is searched, such as “people by name or reference”
   */
  public SearchBox(String what, StringProperty typed) {
    getStyleClass().add("search-box");
    setPromptText("Search " + what);
    setAccessibleText("Search " + what);
    // Wide enough for its own words.
    setStyle("-fx-pref-width: %sem;".formatted(LETTER_EM * getPromptText().length() + AROUND_EM));
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
