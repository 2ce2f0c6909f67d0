package org.ringfence.spending.ui;

import java.time.Clock;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.spending.ChargeRun;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.FieldGrid;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.TypedField;

/** Lays out the grid of charges with what holds for all above it and the total below. */
final class ChargesForm extends VBox {

  private final ChargesViewModel model;

  ChargesForm(ChargesViewModel model, Clock clock) {
    this.model = model;
    var form = new Form(model.form()).wide();
    boolean isSupport = model.kind() == ChargeRun.Kind.SUPPORT;
    var bank = new ChoiceField<>(model.bank());
    var rate = new MoneyField(model.rate());
    form.row(
        new DateField(model.from(), clock),
        new DateField(model.to(), clock),
        new DateField(model.on(), clock),
        bank);
    if (isSupport) {
      form.row(new TypedField(model.category()).suggests(model.categories()), rate);
    }
    var action = Buttons.primary(isSupport ? "_Charge support" : "_Take the fee", model::post);
    var grid = isSupport ? supportGrid(form) : feeGrid(form);
    form.node(grid.between(isSupport ? rate : bank, action))
        .node(totals())
        .node(LeavePart.of(model.leave(), form))
        .node(
            Shown.when(model.looksTheSameProperty(), form.box(new TickField(model.another()), "")))
        .buttons(action, Buttons.plain("_List everyone again", model::listAgain));
    VBox.setVgrow(form, Priority.ALWAYS);
    getChildren().add(form);
  }

  private FieldGrid<ChargeRow> supportGrid(Form form) {
    var grid =
        new FieldGrid<>("Support charges", model.rows(), ChargeRow::field, form.painter())
            .words("Person", 26, ChargeRow::who)
            .field("Category", 22, row -> new TypedField(row.category()))
            .field("Hours", 9, row -> new TypedField(row.hours()).prompt("12:30"))
            .field("Rate", 12, row -> new MoneyField(row.rate()))
            .field("Amount", 14, row -> new MoneyField(row.amount()))
            .whenEmpty("Nobody has an agreement on these days.");
    return started(grid);
  }

  private FieldGrid<ChargeRow> feeGrid(Form form) {
    var grid =
        new FieldGrid<>("Fees", model.rows(), ChargeRow::field, form.painter())
            .words("Person", 26, ChargeRow::who)
            .words("Agreed", 36, ChargeRow::agreed)
            .field("Fee", 14, row -> new MoneyField(row.amount()))
            .whenEmpty(
                "Nobody’s agreement has a fee on these days. A fee is a term of the agreement: add"
                    + " it on the person’s page.");
    return started(grid);
  }

  private FieldGrid<ChargeRow> started(FieldGrid<ChargeRow> grid) {
    model
        .rows()
        .addListener(
            (Observable seen) -> {
              if (getScene() != null && isVisible() && model.form().isDirty()) {
                Platform.runLater(grid::focusFirst);
              }
            });
    return grid;
  }

  private Node totals() {
    var total = new Label();
    total.textProperty().bind(model.totalProperty().map(it -> "Together: " + it));
    total.getStyleClass().add("total");
    var bar = new HBox(total);
    bar.getStyleClass().add("totals");
    return bar;
  }
}
