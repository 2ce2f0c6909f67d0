package org.ringfence.spending.ui;

import java.time.Clock;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** Lays out a purchase. */
final class PurchaseForm {

  private PurchaseForm() {}

  static Form of(PurchaseViewModel model, Clock clock) {
    var form = new Form(model.form());
    return form.row(
            new ChoiceField<>(model.person()),
            new ChoiceField<>(model.payee()),
            new MoneyField(model.amount()))
        .row(
            new DateField(model.date(), clock),
            new ChoiceField<>(model.bank()),
            new TypedField(model.category()).suggests(model.categories()))
        .row(new TypedField(model.outcome()), new TypedField(model.note()))
        .node(receipt(model))
        .node(LeavePart.of(model.leave(), form))
        .node(
            Shown.when(model.looksTheSameProperty(), form.box(new TickField(model.another()), "")))
        .buttons(Buttons.primary("_Enter the purchase", model::post));
  }

  private static FilterBar receipt(PurchaseViewModel model) {
    var choose =
        Buttons.with(
            Material2OutlinedAL.ATTACH_FILE,
            Buttons.plain("Attach the _receipt…", model::chooseReceipt));
    var name = Words.muted("");
    name.textProperty()
        .bind(
            model
                .receiptProperty()
                .map(
                    file ->
                        file.map(it -> it.getFileName().toString())
                            .orElse("No receipt attached yet (PDF, PNG or JPEG)")));
    return new FilterBar(choose, name);
  }
}
