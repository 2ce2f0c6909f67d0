package org.ringfence.people.ui;

import javafx.scene.Node;
import org.ringfence.people.Commissioner;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.TypedField;

/** The councils and NHS bodies. */
final class CommissionersView extends OfficeListView<Commissioner> {

  CommissionersView(CommissionersViewModel model) {
    super(
        model,
        new PageHeader("Commissioners")
            .subtitle("Councils and NHS bodies that agree personal budgets"),
        "Commissioners",
        "commissioner",
        form(model),
        table(model));
  }

  private static Form form(CommissionersViewModel model) {
    return new Form(model.form())
        .row(new TypedField(model.name()), new ChoiceField<>(model.kind()))
        .row(new TypedField(model.contact()), new TypedField(model.email()));
  }

  private static Node table(CommissionersViewModel model) {
    return new DataTable<>("Commissioners", model.all())
        .words("Name", 28, Commissioner::name)
        .words("Kind", 10, commissioner -> commissioner.details().kind().label())
        .words("Contact", 20, commissioner -> commissioner.details().contact())
        .words("Email", 24, commissioner -> commissioner.details().email())
        .dateIfAny("Ended", Commissioner::endedOn)
        .opens(model::open)
        .whenEmpty("No commissioner yet. Add the first one above.");
  }
}
