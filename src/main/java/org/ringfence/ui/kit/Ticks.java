package org.ringfence.ui.kit;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Rows of a table that are chosen: by a click on their tick, or by Space on the marked one. */
public final class Ticks {

  private static final int LETTERS = 3;

  /**
   * What a tick means.
   *
   * @param header of its column
   * @param does what a tick does with a row, for its accessible name: {@code Pay}
   * @param ticked what a row with a tick is
   * @param unticked what one without is
   */
  public record Meaning(String header, String does, String ticked, String unticked) {
    public static final Meaning CHOSEN = new Meaning("", "Choose", "Chosen", "Not chosen");
  }

  private Ticks() {}

  /**
   * Adds a column of ticks to the table.
   *
   * @param words what a row is, for the accessible name of its tick
   */
  public static <R> DataTable<R> column(
      DataTable<R> table,
      Meaning meaning,
      Function<R, BooleanProperty> chosen,
      Function<R, String> words) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            table.marked().ifPresent(row -> toggle(chosen.apply(row)));
          }
        });
    return table.node(
        meaning.header(),
        LETTERS,
        row -> chosen.apply(row).get() ? meaning.ticked() : meaning.unticked(),
        row -> tick(chosen.apply(row), meaning.does() + " " + words.apply(row)));
  }

  public static void toggle(BooleanProperty chosen) {
    chosen.set(!chosen.get());
  }

  private static CheckBox tick(BooleanProperty chosen, String words) {
    var tick = new CheckBox();
    tick.setFocusTraversable(false);
    tick.setAccessibleText(words);
    tick.selectedProperty().bindBidirectional(chosen);
    return tick;
  }
}
