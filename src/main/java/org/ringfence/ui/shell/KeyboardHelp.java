package org.ringfence.ui.shell;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Words;

/** The keys of F1: those of the screen that is up, and those that work everywhere. */
final class KeyboardHelp extends VBox {

  private static final List<String[]> IN_FIELDS =
      List.of(
          new String[] {"Tab, Shift+Tab", "Next field, field before"},
          new String[] {"Enter, Ctrl+Enter", "Do what the screen’s first button does"},
          new String[] {"Alt+underlined letter", "Press that button"},
          new String[] {"Down", "Open the list of a field"},
          new String[] {"T, Up, Down", "In a date: today, a day later, a day earlier"},
          new String[] {"Enter", "In a table: open the row"});

  KeyboardHelp(String screenTitle, List<Shortcut> onScreen, List<Shortcut> everywhere) {
    getStyleClass().add("keyboard-help");
    var parts = new VBox();
    parts.getStyleClass().add("keyboard-parts");
    if (!onScreen.isEmpty()) {
      parts.getChildren().addAll(Words.heading("On “" + screenTitle + "”"), grid(onScreen));
    }
    parts.getChildren().addAll(Words.heading("Everywhere"), grid(everywhere));
    var fields = new GridPane();
    fields.getStyleClass().add("key-grid");
    IN_FIELDS.forEach(line -> addLine(fields, line[0], line[1]));
    parts.getChildren().addAll(Words.heading("In fields and tables"), fields);
    var scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    getChildren().addAll(Words.of("Keyboard", "page-title"), scroll, Words.muted("Escape closes."));
  }

  private static GridPane grid(List<Shortcut> shortcuts) {
    var grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    shortcuts.forEach(each -> addLine(grid, each.keysInWords(), each.says()));
    return grid;
  }

  private static void addLine(GridPane grid, String keys, String says) {
    var cell = new HBox();
    cell.getStyleClass().add("key-cell");
    for (var key : keys.split(", ")) {
      cell.getChildren().add(Words.of(key, "key"));
    }
    cell.getChildren().forEach(key -> ((Region) key).setMinWidth(USE_PREF_SIZE));
    grid.addRow(grid.getRowCount(), cell, Words.text(says));
  }
}
