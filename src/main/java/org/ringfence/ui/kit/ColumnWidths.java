package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Gives the columns of a table their widths, in letters of its text: dates and amounts exactly what
 * they need, words what is left over, be it more or less than they asked for. What does not fit
 * even so, at a large text size, scrolls sideways.
 */
final class ColumnWidths {

  /** What one letter needs, as a share of the text size, and what a cell needs around its text. */
  private static final double LETTER_EM = 0.56;

  private static final double AROUND_EM = 1.9;

  /** What a column of words keeps, in letters, before the table scrolls sideways. */
  private static final int LETTERS_KEPT = 8;

  private record Sized(TableColumn<?, ?> column, int letters, boolean grows) {}

  private final TableView<?> table;
  private final Label probe;
  private final List<Sized> columns = new ArrayList<>();

  /**
   * @param probe a label inside the table: a table has no font of its own to ask
   */
  ColumnWidths(TableView<?> table, Label probe) {
    this.table = table;
    this.probe = probe;
    table.widthProperty().addListener((seen, before, now) -> fit());
    probe.fontProperty().addListener((seen, before, now) -> fit());
    table.skinProperty().addListener((seen, before, now) -> followScrollBar());
  }

  void add(TableColumn<?, ?> column, int letters, boolean grows) {
    columns.add(new Sized(column, letters, grows));
    fit();
  }

  private void followScrollBar() {
    table.lookupAll(".scroll-bar").stream()
        .filter(node -> node instanceof ScrollBar)
        .forEach(bar -> bar.visibleProperty().addListener((seen, before, now) -> fit()));
    fit();
  }

  private void fit() {
    double spare = room() - columns.stream().mapToDouble(this::width).sum();
    double takers = columns.stream().mapToDouble(sized -> takes(sized, spare)).sum();
    double shared = spare < 0 ? Math.max(spare, -takers) : spare;
    for (var sized : columns) {
      double share = takers == 0 ? 0 : shared * takes(sized, spare) / takers;
      sized.column().setPrefWidth(Math.floor(width(sized) + share));
    }
  }

  /** How much of what is spare a column gets, or gives when it is less than nothing. */
  private double takes(Sized sized, double spare) {
    if (!sized.grows()) {
      return 0;
    }
    return spare < 0 ? Math.max(0, width(sized) - width(LETTERS_KEPT)) : width(sized);
  }

  private double width(Sized sized) {
    return width(sized.letters());
  }

  private double width(int letters) {
    return probe.getFont().getSize() * (letters * LETTER_EM + AROUND_EM);
  }

  private double room() {
    double bar =
        table.lookupAll(".scroll-bar").stream()
            .filter(
                node ->
                    node instanceof ScrollBar scroll
                        && scroll.isVisible()
                        && scroll.getOrientation() == Orientation.VERTICAL)
            .mapToDouble(node -> ((ScrollBar) node).getWidth())
            .max()
            .orElse(0);
    return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - bar;
  }
}
