package org.ringfence.people.ui;

import javafx.scene.Node;
import org.ringfence.people.Payee;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.TypedField;

/** Who is paid. */
final class PayeesView extends OfficeListView<Payee> {

  PayeesView(PayeesViewModel model) {
    super(
        model,
        new PageHeader("Payees").subtitle("Third parties, and the provider itself"),
        "Payees",
        "payee",
        form(model),
        table(model));
  }

  private static Form form(PayeesViewModel model) {
    return new Form(model.form())
        .row(new TypedField(model.name()), new ChoiceField<>(model.kind()))
        .row(
            new TypedField(model.reference()),
            new TypedField(model.sortCode()).prompt("12-34-56"),
            new TypedField(model.accountNumber()).prompt("12345678"));
  }

  private static Node table(PayeesViewModel model) {
    return new DataTable<>("Payees", model.all())
        .words("Name", 28, Payee::name)
        .words("Kind", 12, payee -> payee.details().kind().label())
        .words("Reference", 16, payee -> payee.details().paymentReference())
        .words("Sort code", 10, payee -> payee.details().sortCode())
        .words("Account", 10, payee -> payee.details().accountNumber())
        .dateIfAny("Ended", Payee::endedOn)
        .opens(model::open)
        .whenEmpty("Nobody is paid yet. Add the first payee above.");
  }
}
