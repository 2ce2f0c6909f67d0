package org.ringfence.people.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.people.Payee;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TypedField;

/** Who is paid. */
public final class PayeesView implements Screen {

  private final PayeesViewModel model;
  private final Page page;

  public PayeesView(PayeesViewModel model) {
    this.model = model;
    page =
        Page.filling(new PageHeader("Payees").subtitle("Third parties, and the provider itself"))
            .add(TabBody.heading(model.openedProperty().map(PayeesView::heading)))
            .add(form())
            .add(table());
  }

  private Form form() {
    var end = Buttons.danger("_End…", model::end);
    end.visibleProperty().bind(model.openedProperty().map(PayeesView::canEnd));
    return new Form(model.form())
        .row(new TypedField(model.name()), new ChoiceField<>(model.kind()))
        .row(
            new TypedField(model.reference()),
            new TypedField(model.sortCode()).prompt("12-34-56"),
            new TypedField(model.accountNumber()).prompt("12345678"))
        .buttons(Buttons.primary("_Save", model::save), Buttons.plain("_Clear", model::clear), end);
  }

  private Node table() {
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

  private static String heading(Optional<Payee> opened) {
    return opened.map(one -> "Change " + one.name()).orElse("New payee");
  }

  private static boolean canEnd(Optional<Payee> opened) {
    return opened.filter(one -> one.endedOn().isEmpty()).isPresent();
  }

  @Override
  public String title() {
    return "Payees";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
