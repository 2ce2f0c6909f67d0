package org.ringfence.spending.ui;

import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.ledger.Entry;
import org.ringfence.problem.DayText;
import org.ringfence.spending.EntryDetails;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.DetailList;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** Lays out the reversal of an entry: its number, what it says, and why it is undone. */
final class ReverseForm extends VBox {

  private final ReverseViewModel model;
  private final VBox entry = new VBox();

  ReverseForm(ReverseViewModel model, Clock clock) {
    this.model = model;
    var form = new Form(model.form());
    var isFound = model.foundProperty().map(Optional::isPresent);
    var action = Buttons.primary("", model::goOn);
    action.textProperty().bind(isFound.map(is -> is ? "_Reverse the entry" : "_Find the entry"));
    var reason = new TypedField(model.reason());
    var why = new VBox(form.box(reason, "Shown on the statement."));
    why.getChildren().add(form.box(new DateField(model.on(), clock), ""));
    why.getStyleClass().add("form-rows");
    form.node(
            Words.muted(
                "An entry is never changed. A reversal undoes it, says why, and both stand on the"
                    + " statement."))
        .row(new TypedField(model.number()), "As the ledger and every message quote it.")
        .node(Shown.when(isFound, entry))
        .node(Shown.when(isFound, why))
        .node(LeavePart.of(model.leave(), form))
        .buttons(action);
    model.foundProperty().subscribe(this::show);
    model
        .foundProperty()
        .addListener(
            (seen, before, now) -> {
              if (now.isPresent()) {
                Platform.runLater(reason::requestFocus);
              }
            });
    getChildren().add(form);
  }

  private void show(Optional<EntryDetails> found) {
    entry.getChildren().setAll(found.map(this::card).stream().toList());
  }

  private Node card(EntryDetails details) {
    var found = details.entry();
    var list =
        new DetailList()
            .add("Person", details.person().label())
            .add("Date", DayText.of(found.happenedOn()))
            .add("Kind", found.kind().label())
            .add("Amount", amount(found))
            .add("Payee", found.facts().paid().payeeName())
            .add("Category", found.facts().category())
            .add("Note", found.facts().narrative())
            .add("Entered by", found.trail().by());
    var card = new Section("Entry " + found.number(), list).card();
    details.whyFinal().ifPresent(why -> card.getChildren().add(Words.text(why)));
    details
        .papers()
        .forEach(
            paper ->
                card.getChildren()
                    .add(
                        Buttons.link(
                            "Save a copy of " + paper.fileName(), () -> model.save(paper))));
    return card;
  }

  private static String amount(Entry entry) {
    return entry.effect().isNegative()
        ? entry.moneyOut() + " out of the fund"
        : entry.moneyIn() + " into the fund";
  }
}
