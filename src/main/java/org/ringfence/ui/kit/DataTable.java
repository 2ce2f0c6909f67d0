package org.ringfence.ui.kit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;

/**
 * A table to read and to open rows from. Arrow keys move, Enter or a double click opens, a click on
 * a header sorts. Columns are as wide as what stands in them, so they grow with the text.
 *
 * @param <R> what a row shows
 */
public final class DataTable<R> extends TableView<R> {

  /** A table has no font of its own to ask; a label inside it has. */
  private final Label probe = new Label();

  private final ColumnWidths<R> widths = new ColumnWidths<>(this, probe);

  /** What a row and the header need, in text sizes; the rows as the stylesheet has them. */
  private static final double ROW_EM = 2.5;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);

  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  private static final double HEADER_EM = 2.6;

  private Consumer<R> opens = row -> {};

  /**
   * @param name what the rows are, such as “Bills to authorise”; its accessible name
   */
  public DataTable(String name, ObservableList<R> rows) {
    getStyleClass().add("data-table");
    setAccessibleText(name);
    probe.setManaged(false);
    skinProperty().addListener((seen, before, now) -> getChildren().add(probe));
    var sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    widths.follow();
    setPlaceholder(Words.muted("Nothing here."));
    setRowFactory(table -> row());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          var chosen = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && chosen != null) {
            event.consume();
            opens.accept(chosen);
          }
        });
    focusedProperty().subscribe(this::markFirst);
    sorted.addListener((Observable seen) -> markFirst());
  }

  /**
   * Words; take the room that is left over.
   *
   * @param letters their share of that room beside other words
   */
  public DataTable<R> words(String header, int letters, Function<R, String> value) {
    var column = column(header, letters, true, value, text -> text);
    column.setComparator(Comparator.comparing(Search::fold));
    return this;
  }

  /** An amount; right-aligned, negative with a minus and never by colour alone. */
  public DataTable<R> money(String header, Function<R, Money> value) {
    right(column(header, 10, false, value, MoneyText::grouped));
    return this;
  }

  /** An amount that some rows do not have. */
  public DataTable<R> moneyIfAny(String header, Function<R, Optional<Money>> value) {
    right(column(header, 10, false, row -> value.apply(row).orElse(null), MoneyText::grouped));
    return this;
  }

  /** A day, {@code 31/10/2026}. */
  public DataTable<R> date(String header, Function<R, LocalDate> value) {
    column(header, 10, false, value, DateText::write);
    return this;
  }

  /** A day that some rows do not have. */
  public DataTable<R> dateIfAny(String header, Function<R, Optional<LocalDate>> value) {
    column(header, 10, false, row -> value.apply(row).orElse(null), DateText::write);
    return this;
  }

  /** A day with the time of it, {@code 31/10/2026 14:05}. */
  public DataTable<R> moment(String header, Function<R, LocalDateTime> value) {
    column(header, 16, false, value, MOMENT::format);
    return this;
  }

  /** A number, right-aligned. */
  public DataTable<R> number(String header, int letters, Function<R, ? extends Number> value) {
    right(column(header, letters, false, value::apply, String::valueOf));
    return this;
  }

  /**
   * A figure with words or decimals of its own, right-aligned.
   *
   * @param size what it sorts by; those without come first
   */
  public <C extends Comparable<C>> DataTable<R> figure(
      String header, int letters, Function<R, String> words, Function<R, Optional<C>> size) {
    var column = column(header, letters, false, Function.<R>identity(), words);
    column.setComparator(
        Comparator.comparing(
            row -> size.apply(row).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
    right(column);
    return this;
  }

  /**
   * A node a row: a {@link Badge}, or a button. Sorts by {@code words}.
   *
   * @param letters what the node needs
   */
  public DataTable<R> node(
      String header, int letters, Function<R, String> words, Function<R, Node> makes) {
    var shape = new ColumnWidths.Shape<R>(header, letters, false, row -> "0".repeat(letters));
    var column = column(shape, words, text -> text);
    column.setCellFactory(
        of ->
            new TableCell<>() {
              @Override
              protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                var row = getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(empty || row == null ? null : makes.apply(row));
                setAccessibleText(text);
              }
            });
    return this;
  }

  /** What Enter and a double click do. */
  public DataTable<R> opens(Consumer<R> open) {
    opens = open;
    return this;
  }

  /** Down goes from the box into the rows that it left, and Enter opens the first of them. */
  public DataTable<R> searchedBy(SearchBox box) {
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::fromSearch);
    return this;
  }

  private void fromSearch(KeyEvent event) {
    if (getItems().isEmpty() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> {
        requestFocus();
        getSelectionModel().clearAndSelect(0);
        scrollTo(0);
      }
      case ENTER -> opens.accept(getItems().getFirst());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** What stands there while there are no rows. */
  public DataTable<R> whenEmpty(String says) {
    setPlaceholder(Words.muted(says));
    return this;
  }

  /** The same, with something to do about it, by why there are none. */
  public DataTable<R> whenEmpty(ObservableValue<? extends Node> node) {
    placeholderProperty().bind(node);
    return this;
  }

  /**
   * As high as its rows, up to {@code rowsMax} of them: for a table among other parts of a page
   * that scrolls.
   */
  public DataTable<R> asHighAsItsRows(int rowsMax) {
    Runnable size =
        () -> {
          // Without rows, what stands there instead may need two lines.
          int rows = getItems().isEmpty() ? 2 : Math.min(getItems().size(), rowsMax);
          setStyle(
              "-fx-pref-height: %1$sem; -fx-min-height: %1$sem; -fx-max-height: %1$sem;"
                  .formatted(HEADER_EM + ROW_EM * rows));
        };
    getItems().addListener((Observable seen) -> size.run());
    size.run();
    getStyleClass().add("snug");
    return this;
  }

  /**
   * Marks the row that {@code row} holds, and tells it of another; a row that goes while the list
   * is read again leaves it as it was.
   */
  public DataTable<R> marks(ObjectProperty<R> row) {
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (seen, before, now) -> {
              if (now != null) {
                row.set(now);
              }
            });
    row.addListener((seen, before, now) -> getSelectionModel().select(now));
    return this;
  }

  /** The row that is marked. */
  public Optional<R> marked() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  private <V> TableColumn<R, V> column(
      String header, int letters, boolean grows, Function<R, V> value, Function<V, String> words) {
    Function<R, String> text = row -> Optional.ofNullable(value.apply(row)).map(words).orElse("");
    return column(new ColumnWidths.Shape<>(header, letters, grows, text), value, words);
  }

  private <V> TableColumn<R, V> column(
      ColumnWidths.Shape<R> shape, Function<R, V> value, Function<V, String> words) {
    var column = new TableColumn<R, V>(shape.header());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(of -> new WordsCell<>(words));
    getColumns().add(column);
    widths.add(column, shape);
    return column;
  }

  private static void right(TableColumn<?, ?> column) {
    column.getStyleClass().add("amount-column");
  }

  private TableRow<R> row() {
    var row = new TableRow<R>();
    row.indexProperty().subscribe(() -> markLast(row));
    getItems().addListener((javafx.beans.Observable seen) -> markLast(row));
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            opens.accept(row.getItem());
          }
        });
    return row;
  }

  // Whoever is in the table is on a row of it, also when the rows come after the focus.
  private void markFirst() {
    if (isFocused() && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().select(0);
    }
  }

  private void markLast(TableRow<R> row) {
    row.pseudoClassStateChanged(LAST, row.getIndex() == getItems().size() - 1);
  }

  private static final class WordsCell<R, V> extends TableCell<R, V> {
    private final Function<V, String> words;

    WordsCell(Function<V, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(V value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? null : RightToLeft.marked(words.apply(value)));
      // Words that do not fit can be read in full.
      setTooltip(getText() == null || getText().length() < 24 ? null : new Tooltip(getText()));
    }
  }
}
