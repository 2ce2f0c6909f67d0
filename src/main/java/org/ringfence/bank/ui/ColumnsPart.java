package org.ringfence.bank.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.bank.files.ColumnRole;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.Words;

/**
 * Names the columns of a table: its first rows as they are, a field for each thing that a column
 * can be, and the first lines as they would be read.
 */
final class ColumnsPart extends VBox {

  private static final int ROWS_SHOWN = 4;
  private static final int LINES_SHOWN = 3;

  private final ColumnsViewModel model;
  private final ChoiceField<TableColumnChoice> date;
  private final ChoiceField<TableColumnChoice> text;

  ColumnsPart(ColumnsViewModel model, Runnable read) {
    getStyleClass().add("section");
    this.model = model;
    date = field(ColumnRole.DATE);
    text = field(ColumnRole.TEXT);
    var remark = Words.text("");
    remark.textProperty().bind(model.remarkProperty());
    getChildren().addAll(rows(), form(), remark, lines());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            read.run();
          }
        });
  }

  /** The headings are mostly found, and what figures prove; what is left begins here. */
  void focusMissing() {
    var first = model.column(ColumnRole.DATE).value().isEmpty() ? date : text;
    first.requestFocus();
  }

  private Form form() {
    return new Form(model.form())
        .row(
            new ChoiceField<>(model.headings()),
            new ChoiceField<>(model.dates()),
            date,
            field(ColumnRole.BALANCE))
        .row(
            text,
            new ChoiceField<>(model.text(1)),
            new ChoiceField<>(model.text(2)),
            field(ColumnRole.ACCOUNT))
        .row(
            field(ColumnRole.AMOUNT),
            field(ColumnRole.DIRECTION),
            field(ColumnRole.PAID_IN),
            field(ColumnRole.PAID_OUT))
        .row(new TickField(model.outIsPositive()))
        .wide();
  }

  private ChoiceField<TableColumnChoice> field(ColumnRole role) {
    return new ChoiceField<>(model.column(role));
  }

  /** As a spreadsheet program shows them; what does not fit scrolls sideways. */
  private Node rows() {
    record Row(int number, List<String> cells) {}
    var all = model.rows();
    var rows = IntStream.range(0, all.size()).mapToObj(i -> new Row(i + 1, all.get(i))).toList();
    var table =
        new DataTable<>("The first rows of the file", FXCollections.observableArrayList(rows))
            .number("Row", 4, Row::number);
    int width = all.isEmpty() ? 0 : all.getFirst().size();
    for (int column = 0; column < width; column++) {
      int index = column;
      table.words(TableColumnChoice.letter(index), 13, row -> row.cells().get(index));
    }
    table.getColumns().forEach(column -> column.setSortable(false));
    table.asHighAsItsRows(ROWS_SHOWN);
    // With some rows under the headings in sight, however much stands above them.
    model.headings().value().ifPresent(it -> table.scrollTo(it.row()));
    return table;
  }

  private Node lines() {
    return new DataTable<>("The first lines", model.lines())
        .date("Date", BankFileLine::date)
        .words("Text", 34, BankFileLine::text)
        .money("Amount", BankFileLine::amount)
        .moneyIfAny("Balance", BankFileLine::balance)
        .whenEmpty("Nothing can be read yet.")
        .asHighAsItsRows(LINES_SHOWN);
  }
}
