package org.ringfence.receipts.ui;

import java.time.Clock;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.money.Money;
import org.ringfence.receipts.ShareOut;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.FieldGrid;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.TypedField;

/** Lays out the commissioner's payment: what was paid above, the shares and their total below. */
final class CommissionerReceiptForm extends VBox {

  private final CommissionerReceiptViewModel model;

  CommissionerReceiptForm(CommissionerReceiptViewModel model, Clock clock) {
    this.model = model;
    var action = Buttons.primary("", model::goOn);
    action
        .textProperty()
        .bind(
            Bindings.when(model.hasShares())
                .then("_Post the shares")
                .otherwise("_Propose the shares"));
    var form = new Form(model.form()).wide();
    var reference = new TypedField(model.reference()).prompt("As the bank shows it");
    form.row(
            new ChoiceField<>(model.commissioner()),
            new MoneyField(model.amount()),
            new DateField(model.received(), clock))
        .row(
            new ChoiceField<>(model.bank()),
            new DateField(model.from(), clock),
            new DateField(model.to(), clock),
            reference)
        .node(grid(form).between(reference, action))
        .node(Shown.when(model.hasShares(), totals()))
        .node(Shown.when(model.hasShares(), somebodyElse(form)))
        .node(
            Shown.when(model.looksTheSameProperty(), form.box(new TickField(model.another()), "")))
        .buttons(
            action, Shown.when(model.hasShares(), Buttons.plain("Propose _again", model::propose)));
    VBox.setVgrow(form, Priority.ALWAYS);
    getChildren().add(form);
  }

  private FieldGrid<ShareRow> grid(Form form) {
    var grid =
        new FieldGrid<>("Shares", model.shares().rows(), ShareRow::field, form.painter())
            .words("Person", 26, ShareRow::who)
            .words("Source", 12, row -> row.source().label())
            .words("How it was worked out", 28, ShareRow::workings)
            .field("Share", 14, row -> new MoneyField(row.amount()))
            .whenEmpty("Choose the commissioner and the days, then propose the shares.");
    model.shares().rows().addListener((Observable seen) -> Platform.runLater(grid::focusFirst));
    return grid;
  }

  private Node totals() {
    var total = wholeWords();
    total.textProperty().bind(model.shares().totalProperty().map(it -> "Shares: " + it));
    var difference = wholeWords();
    difference
        .textProperty()
        .bind(model.shares().differenceProperty().map(CommissionerReceiptForm::difference));
    model
        .shares()
        .differenceProperty()
        .subscribe(
            now -> {
              difference.getStyleClass().remove("wrong");
              if (!now.isZero()) {
                difference.getStyleClass().add("wrong");
              }
            });
    var open = model.shares().differenceProperty().map(it -> !it.isZero());
    var offer = wholeWords();
    offer.setText("Share it out:");
    var bar = new HBox(Shown.when(open, offer));
    for (var how : ShareOut.values()) {
      bar.getChildren().add(Shown.when(open, Buttons.link(how.label(), () -> model.shareOut(how))));
    }
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    bar.getChildren().addAll(room, total, difference);
    bar.getStyleClass().add("totals");
    return bar;
  }

  private static Label wholeWords() {
    var label = new Label();
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.getStyleClass().add("total");
    return label;
  }

  private static String difference(Money difference) {
    if (difference.isZero()) {
      return "Adds up";
    }
    return difference.isPositive()
        ? difference + " still to share out"
        : difference.abs() + " too much shared out";
  }

  private Node somebodyElse(Form form) {
    var person = form.box(new ChoiceField<>(model.extraPerson()), "");
    var source = form.box(new ChoiceField<>(model.extraSource()), "");
    var add = Buttons.plain("Add a _share", model::addPerson);
    var bar = new HBox(person, source, add);
    HBox.setHgrow(person, Priority.ALWAYS);
    bar.getStyleClass().add("field-bar");
    return bar;
  }
}
