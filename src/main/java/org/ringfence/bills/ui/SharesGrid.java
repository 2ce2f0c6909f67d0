package org.ringfence.bills.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Field;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.ProblemPainter;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** The people who share a bill, a row each, and whether it adds up. */
final class SharesGrid extends VBox {

  private final SharesModel model;
  private final ProblemPainter painter;
  private final GridPane grid = new GridPane();

  SharesGrid(SharesModel model, ProblemPainter painter) {
    this.model = model;
    this.painter = painter;
    getStyleClass().add("form-rows");
    grid.getStyleClass().add("form-row");
    for (double share : new double[] {34, 19, 18, 12, 12, 5}) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    var add = Buttons.with(Material2OutlinedAL.ADD, Buttons.plain("Add a _person", this::addRow));
    var sum = Words.text("");
    sum.textProperty().bind(model.sumProperty());
    getChildren()
        .addAll(
            new FilterBar(
                new FilterChips<>(
                    "How it is shared",
                    List.of(SharesModel.Way.values()),
                    SharesModel.Way::label,
                    model.wayProperty())),
            grid,
            new FilterBar(add, Buttons.link("For _one person", model::forOne), sum),
            painter.field("Shares", add));
    model.rows().addListener((ListChangeListener<ShareRow>) change -> show());
    model.wayProperty().addListener((seen, before, now) -> show());
    model.sharedProperty().addListener((seen, before, now) -> show());
    show();
  }

  private void addRow() {
    model.addRow();
    Platform.runLater(this::focusLast);
  }

  private void show() {
    grid.getChildren().clear();
    if (!model.sharedProperty().get()) {
      return;
    }
    var way = model.wayProperty().get();
    grid.addRow(
        0,
        head("Person"),
        head("Category"),
        head("Outcome"),
        head(
            switch (way) {
              case EQUALLY -> "";
              case BY_AMOUNT -> "Amount";
              case BY_PERCENTAGE -> "Percent";
            }),
        atRight(head(way == SharesModel.Way.BY_AMOUNT ? "" : "Share")));
    for (int i = 0; i < model.rows().size(); i++) {
      var row = model.rows().get(i);
      grid.addRow(
          i + 1,
          box(new ChoiceField<>(row.person())),
          box(new TypedField(row.category()).suggests(row.categories())),
          box(new ChoiceField<>(row.outcome())),
          part(row),
          share(row),
          takeOut(row));
    }
  }

  /** Goes to whom the last row is for: after it was added. */
  private void focusLast() {
    grid.getChildren().stream()
        .filter(node -> GridPane.getRowIndex(node) == model.rows().size())
        .findFirst()
        .ifPresent(Focus::first);
  }

  /** Goes to whom the first row is for. */
  void focusFirst() {
    Focus.first(grid);
  }

  private Button takeOut(ShareRow row) {
    var button =
        Buttons.icon(
            Material2OutlinedAL.DELETE,
            "Take out " + row.person().field().toLowerCase(),
            () -> model.remove(row));
    GridPane.setValignment(button, VPos.TOP);
    return button;
  }

  private VBox part(ShareRow row) {
    return switch (model.wayProperty().get()) {
      case EQUALLY -> new VBox();
      case BY_AMOUNT -> box(new MoneyField(row.amount()));
      case BY_PERCENTAGE -> box(new TypedField(row.percent()).prompt("50%"));
    };
  }

  private VBox share(ShareRow row) {
    var box = new VBox();
    if (model.wayProperty().get() != SharesModel.Way.BY_AMOUNT) {
      var share = Words.text("");
      share.textProperty().bind(row.shareProperty());
      box.getChildren().add(share);
      box.getStyleClass().add("beside-field");
      box.setAlignment(Pos.TOP_RIGHT);
    }
    return box;
  }

  private VBox box(Field field) {
    var box = new VBox();
    field.control().setMaxWidth(Double.MAX_VALUE);
    box.getChildren()
        .addAll(field.control(), painter.field(field.input().field(), field.control()));
    return box;
  }

  private static Label head(String words) {
    return Words.of(words, "field-label");
  }

  private static Label atRight(Label head) {
    GridPane.setHalignment(head, HPos.RIGHT);
    return head;
  }
}
