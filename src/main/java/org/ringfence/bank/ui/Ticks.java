package org.ringfence.bank.ui;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ringfence.ui.kit.DataTable;

/** Rows of a table that are chosen: by a click on their tick, or by Space on the marked one. */
final class Ticks {

  private Ticks() {}

  /**
   * A column of ticks.
   *
   * @param words what a row is, for its accessible name
   */
  static <R> DataTable<R> column(
      DataTable<R> table, Function<R, BooleanProperty> chosen, Function<R, String> words) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            table.marked().ifPresent(row -> toggle(chosen.apply(row)));
          }
        });
    return table.node(
        "",
        3,
        row -> chosen.apply(row).get() ? "Chosen" : "Not chosen",
        row -> tick(chosen.apply(row), words.apply(row)));
  }

  static void toggle(BooleanProperty chosen) {
    chosen.set(!chosen.get());
  }

  private static CheckBox tick(BooleanProperty chosen, String words) {
    var tick = new CheckBox();
    tick.setFocusTraversable(false);
    tick.setAccessibleText("Choose " + words);
    tick.selectedProperty().bindBidirectional(chosen);
    return tick;
  }
}
