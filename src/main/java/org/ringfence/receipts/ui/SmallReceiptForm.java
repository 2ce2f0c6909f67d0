package org.ringfence.receipts.ui;

import java.time.Clock;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** Lays out a receipt of one person. */
final class SmallReceiptForm {

  private SmallReceiptForm() {}

  static Form of(SmallReceiptViewModel model, Clock clock) {
    var form =
        new Form(model.form())
            .node(Words.muted(model.kind().says()))
            .row(new ChoiceField<>(model.person()), new MoneyField(model.amount()));
    switch (model.kind()) {
      case CONTRIBUTION -> {}
      case REFUND ->
          form.row(
              new ChoiceField<>(model.payee()),
              new TypedField(model.category()).suggests(model.categories()));
      case RETURNED ->
          form.row(new ChoiceField<>(model.commissioner()), new ChoiceField<>(model.source()))
              .row(
                  new TypedField(model.nextHolder()),
                  "Who holds the budget from now on, when the money is handed on to them instead"
                      + " of going back.");
      case OPENING -> form.row(new ChoiceField<>(model.source()));
    }
    return form.row(new DateField(model.date(), clock), new ChoiceField<>(model.bank()))
        .node(
            Shown.when(
                model.asksForDaysProperty(),
                form.box(
                    new DateField(model.coversTo(), clock),
                    "What is for days of an agreement that has ended can still be entered.")))
        .row(
            new TypedField(model.note()),
            "Shown on the statement, so write it for the person and their family.")
        .buttons(Buttons.primary(model.kind().action(), model::post));
  }
}
