package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
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

  /** How much of its width a column of words gives up before the table scrolls sideways. */
  private static final double SHRINK_MAX = 0.5;

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
    double asked = columns.stream().mapToDouble(this::width).sum();
    double growing = columns.stream().filter(Sized::grows).mapToDouble(this::width).sum();
    double spare = Math.max(room() - asked, -growing * SHRINK_MAX);
    for (var sized : columns) {
      double width = width(sized);
      double share = sized.grows() ? spare * width / growing : 0;
      sized.column().setPrefWidth(Math.floor(width + share));
    }
  }

  private double width(Sized sized) {
    return probe.getFont().getSize() * (sized.letters() * LETTER_EM + AROUND_EM);
  }

  private double room() {
    double bar =
        table.lookupAll(".scroll-bar").stream()
            .filter(
                node ->
                    node instanceof ScrollBar scroll
                        && scroll.isVisible()
                        && scroll.getOrientation() == javafx.geometry.Orientation.VERTICAL)
            .mapToDouble(node -> ((ScrollBar) node).getWidth())
            .max()
            .orElse(0);
    return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - bar;
  }
}
