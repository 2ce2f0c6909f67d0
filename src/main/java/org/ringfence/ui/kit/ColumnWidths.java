package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Gives the columns of a table their widths from what stands in them: dates and amounts exactly
 * what they need, words what is left over. When that is too little the words that want most beyond
 * their share give way first, so that names stay whole; what does not fit even so, at a large text
 * size, scrolls sideways. A column never becomes narrower while its rows change.
 *
 * @param <R> what a row shows
 */
final class ColumnWidths<R> {

  /** What a cell needs around its text, as a share of the text size. */
  private static final double AROUND_EM = 1.5;

  /** A column of JavaFX's own default width is taken for one without a width, and made to fit. */
  private static final double UNSET = 80;

  /** What a letter needs, for what is said in letters. */
  private static final double LETTER_EM = 0.56;

  /** What a column of words keeps, in letters, before the table scrolls sideways. */
  private static final int LETTERS_KEPT = 8;

  /** What it keeps where the table has to scroll in any case: a name. */
  private static final int LETTERS_SCROLLED = 18;

  /** More rows than these say nothing new about how long words become. */
  private static final int ROWS_LOOKED_AT = 400;

  /** How many of the longest texts are measured: letters differ in width. */
  private static final int LONGEST = 4;

  /**
   * @param letters the share of a column that grows in the room that is left over
   */
  record Shape<R>(String header, int letters, boolean grows, Function<R, String> text) {}

  private static final class Sized<R> {
    final TableColumn<R, ?> column;
    final Shape<R> shape;
    double natural;

    Sized(TableColumn<R, ?> column, Shape<R> shape) {
      this.column = column;
      this.shape = shape;
    }
  }

  private final TableView<R> table;
  private final Label probe;
  private final Text ruler = new Text();
  private final List<Sized<R>> columns = new ArrayList<>();

  /** What a column of words that has more keeps at the least. */
  private double least;

  /**
   * @param probe a label inside the table: a table has no font of its own to ask
   */
  ColumnWidths(TableView<R> table, Label probe) {
    this.table = table;
    this.probe = probe;
    table.widthProperty().addListener((seen, before, now) -> fit());
    probe.fontProperty().addListener((seen, before, now) -> measureAnew());
    table.skinProperty().addListener((seen, before, now) -> followScrollBar());
  }

  /** Follows what stands in the rows from now on. */
  void follow() {
    table.getItems().addListener((Observable seen) -> measure());
    measure();
  }

  void add(TableColumn<R, ?> column, Shape<R> shape) {
    columns.add(new Sized<>(column, shape));
    measure();
  }

  private void followScrollBar() {
    scrollBars().forEach(bar -> bar.visibleProperty().addListener((seen, before, now) -> fit()));
    fit();
  }

  private Stream<ScrollBar> scrollBars() {
    return table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast);
  }

  private void measureAnew() {
    columns.forEach(sized -> sized.natural = 0);
    measure();
  }

  private void measure() {
    double size = probe.getFont().getSize();
    columns.forEach(
        sized ->
            sized.natural =
                Math.max(
                    sized.natural,
                    Math.max(header(sized.shape), widest(sized.shape)) + size * AROUND_EM));
    fit();
  }

  private double header(Shape<R> shape) {
    var font = probe.getFont();
    // Bold, and with room for the arrow that says it is sorted by.
    return width(shape.header(), Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()))
        + font.getSize() * 0.5;
  }

  private double widest(Shape<R> shape) {
    return table.getItems().stream()
        .limit(ROWS_LOOKED_AT)
        .map(shape.text())
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(LONGEST)
        .mapToDouble(text -> width(text, probe.getFont()))
        .max()
        .orElse(0);
  }

  private double width(String text, Font font) {
    ruler.setFont(font);
    ruler.setText(text);
    return Math.ceil(ruler.getLayoutBounds().getWidth());
  }

  private void fit() {
    least = letters(LETTERS_KEPT);
    if (columns.stream().mapToDouble(this::leastOf).sum() > room()) {
      least = letters(LETTERS_SCROLLED);
    }
    double spare = room() - columns.stream().mapToDouble(sized -> sized.natural).sum();
    double each = spare < 0 ? mostALetter(spare) : Double.MAX_VALUE;
    double takers = columns.stream().mapToDouble(ColumnWidths::takes).sum();
    for (var sized : columns) {
      double width = sized.natural;
      if (sized.shape.grows()) {
        width = Math.min(width, Math.max(least, each * sized.shape.letters()));
      }
      if (spare > 0 && takers > 0) {
        width += spare * takes(sized) / takers;
      }
      sized.column.setPrefWidth(Math.floor(width) == UNSET ? UNSET - 1 : Math.floor(width));
    }
  }

  /**
   * How much of the room words may take for each letter of their share so that everything fits:
   * those that want more give way, the others stay whole.
   */
  private double mostALetter(double spare) {
    var words =
        columns.stream()
            // Words shorter than the least they are cut to stay whole in any case.
            .filter(sized -> sized.shape.grows() && sized.natural > least)
            .sorted(Comparator.comparingDouble(ColumnWidths::wantsALetter))
            .toList();
    double left = words.stream().mapToDouble(sized -> sized.natural).sum() + spare;
    int letters = words.stream().mapToInt(sized -> sized.shape.letters()).sum();
    for (var sized : words) {
      if (wantsALetter(sized) > left / letters) {
        return Math.max(0, left / letters);
      }
      left -= sized.natural;
      letters -= sized.shape.letters();
    }
    return Double.MAX_VALUE;
  }

  private static double wantsALetter(Sized<?> sized) {
    return sized.natural / sized.shape.letters();
  }

  private double leastOf(Sized<R> sized) {
    return sized.shape.grows() ? Math.min(least, sized.natural) : sized.natural;
  }

  private double letters(int letters) {
    return probe.getFont().getSize() * (letters * LETTER_EM + AROUND_EM);
  }

  private static double takes(Sized<?> sized) {
    return sized.shape.grows() ? sized.shape.letters() : 0;
  }

  private double room() {
    double bar =
        scrollBars()
            .filter(one -> one.isVisible() && one.getOrientation() == Orientation.VERTICAL)
            .mapToDouble(ScrollBar::getWidth)
            .max()
            .orElse(0);
    return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - bar;
  }
}
