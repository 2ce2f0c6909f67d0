package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Rows of fields under headers, to fill in quickly: Enter and Down go to the same field of the next
 * row, Up to the one above, Tab to the next field. The problems of a row stand under it. Scrolls by
 * itself, so that what stands below it (a total) is always in sight.
 *
 * @param <R> what a row is about
 */
public final class FieldGrid<R> extends ScrollPane {

  /** Room for the header and three rows with a problem under them before it begins to scroll. */
  private static final double HEIGHT_MIN_EM = 13.5;

  /**
   * What a letter needs at the least; where that is too much for the window, it scrolls sideways.
   */
  private static final double LETTER_EM = 0.55;

  private record Column<R>(String header, int letters, Function<R, Node> makes) {}

  private final GridPane grid = new GridPane();
  private final List<Column<R>> columns = new ArrayList<>();
  private final List<List<Control>> fields = new ArrayList<>();
  private final List<String> painted = new ArrayList<>();
  private final ObservableList<R> rows;
  private final Function<R, String> field;
  private final ProblemPainter painter;
  private String whenEmpty = "Nothing here.";
  private Control after = this;

  /**
   * @param name what the rows are; its accessible name
   * @param field the field of a row's problems
   */
  public FieldGrid(
      String name, ObservableList<R> rows, Function<R, String> field, ProblemPainter painter) {
    this.rows = rows;
    this.field = field;
    this.painter = painter;
    getStyleClass().add("field-grid");
    grid.getStyleClass().add("field-grid-rows");
    setAccessibleText(name);
    setContent(grid);
    setFitToWidth(true);
    setFocusTraversable(false);
    setStyle("-fx-min-height: " + HEIGHT_MIN_EM + "em;");
    VBox.setVgrow(this, Priority.ALWAYS);
    rows.addListener((ListChangeListener<R>) change -> build());
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Words to read. */
  public FieldGrid<R> words(String header, int letters, Function<R, String> value) {
    return column(header, letters, row -> Words.text(value.apply(row)));
  }

  /** A field to fill in; the last one carries the problems of its row. */
  public FieldGrid<R> field(String header, int letters, Function<R, Field> makes) {
    return column(header, letters, row -> makes.apply(row).control());
  }

  /** What stands there while there are no rows. */
  public FieldGrid<R> whenEmpty(String says) {
    whenEmpty = says;
    build();
    return this;
  }

  /** Puts the focus in the first field of the first row. */
  public void focusFirst() {
    focus(0, 0);
  }

  private FieldGrid<R> column(String header, int letters, Function<R, Node> makes) {
    columns.add(new Column<>(header, letters, makes));
    build();
    return this;
  }

  private void build() {
    painted.forEach(painter::forget);
    painted.clear();
    fields.clear();
    grid.getChildren().clear();
    if (rows.isEmpty()) {
      grid.getColumnConstraints().clear();
      grid.setStyle("-fx-min-width: 0;");
      grid.add(Words.muted(whenEmpty), 0, 0, Math.max(1, columns.size()), 1);
      return;
    }
    grid.getColumnConstraints().setAll(widths());
    for (int row = 0; row < rows.size(); row++) {
      addRow(row);
    }
  }

  private List<ColumnConstraints> widths() {
    int letters = columns.stream().mapToInt(Column::letters).sum();
    grid.setStyle("-fx-min-width: " + letters * LETTER_EM + "em;");
    return columns.stream()
        .map(
            column -> {
              var width = new ColumnConstraints();
              width.setPercentWidth(100.0 * column.letters() / letters);
              return width;
            })
        .toList();
  }

  private void addRow(int at) {
    var row = rows.get(at);
    var ofRow = new ArrayList<Control>();
    for (int i = 0; i < columns.size(); i++) {
      var node = columns.get(i).makes().apply(row);
      grid.add(node, i, 2 * at + 1);
      if (at == 0) {
        addHeader(i, node);
      }
      if (node instanceof Field one) {
        one.control().setAccessibleText(columns.get(i).header() + ", " + field.apply(row));
        ofRow.add(one.control());
        one.control().focusedProperty().subscribe(focused -> reveal(one.control(), focused));
      }
    }
    fields.add(ofRow);
    if (!ofRow.isEmpty()) {
      painted.add(field.apply(row));
      grid.add(painter.field(field.apply(row), ofRow.getLast()), 0, 2 * at + 2, columns.size(), 1);
    }
  }

  /** Above its column: at the right where there are amounts. */
  private void addHeader(int column, Node below) {
    var header = Words.of(columns.get(column).header(), "field-label");
    GridPane.setHalignment(header, below instanceof MoneyField ? HPos.RIGHT : HPos.LEFT);
    grid.add(header, column, 0);
  }

  /**
   * Says what stands before and after it on the form: Tab does not find its way into or out of a
   * scroll pane inside another by itself.
   */
  public FieldGrid<R> between(Control before, Control after) {
    before.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !fields.isEmpty()) {
            event.consume();
            focusFirst();
          }
        });
    grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, before, after));
    this.after = after;
    return this;
  }

  private void leave(KeyEvent event, Control before, Control after) {
    var all = fields.stream().flatMap(List::stream).toList();
    int at = all.indexOf(event.getTarget());
    if (event.getCode() != KeyCode.TAB || at < 0) {
      return;
    }
    event.consume();
    int next = event.isShiftDown() ? at - 1 : at + 1;
    if (next < 0) {
      before.requestFocus();
    } else if (next >= all.size()) {
      after.requestFocus();
    } else {
      int width = fields.getFirst().size();
      focus(next / width, next % width);
    }
  }

  private void keyPressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    int step =
        switch (event.getCode()) {
          case ENTER, DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (step == 0 || !plain) {
      return;
    }
    for (int row = 0; row < fields.size(); row++) {
      int column = fields.get(row).indexOf(event.getTarget());
      if (column >= 0) {
        event.consume();
        go(row + step, column, event);
        return;
      }
    }
  }

  private void go(int row, int column, KeyEvent event) {
    if (row < fields.size()) {
      focus(Math.max(0, row), column);
    } else if (event.getCode() == KeyCode.ENTER) {
      after.requestFocus();
    }
  }

  private void focus(int row, int column) {
    if (row >= fields.size() || column >= fields.get(row).size()) {
      return;
    }
    var control = fields.get(row).get(column);
    control.requestFocus();
    if (control instanceof TextField text) {
      text.selectAll();
    }
  }

  private void reveal(Control control, boolean focused) {
    if (!focused) {
      return;
    }
    var place = control.getBoundsInParent();
    var sight = getViewportBounds();
    double down = grid.getHeight() - sight.getHeight();
    reveal(vvalueProperty(), down, place.getMinY(), place.getMaxY(), sight.getHeight());
    double across = grid.getWidth() - sight.getWidth();
    reveal(hvalueProperty(), across, place.getMinX(), place.getMaxX(), sight.getWidth());
  }

  /**
   * @param hidden how much of the grid is out of sight this way
   */
  private static void reveal(
      DoubleProperty scrolled, double hidden, double from, double to, double sight) {
    if (hidden <= 0) {
      return;
    }
    double begins = scrolled.get() * hidden;
    if (from < begins) {
      scrolled.set(from / hidden);
    } else if (to > begins + sight) {
      scrolled.set((to - sight) / hidden);
    }
  }
}
