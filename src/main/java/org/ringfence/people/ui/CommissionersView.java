package org.ringfence.people.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.people.Commissioner;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TypedField;

/** The councils and NHS bodies. */
public final class CommissionersView implements Screen {

  private final CommissionersViewModel model;
  private final Page page;

  public CommissionersView(CommissionersViewModel model) {
    this.model = model;
    page =
        Page.filling(
                new PageHeader("Commissioners")
                    .subtitle("Councils and NHS bodies that agree personal budgets"))
            .add(TabBody.heading(model.openedProperty().map(CommissionersView::heading)))
            .add(form())
            .add(table());
  }

  private Form form() {
    var end = Buttons.danger("_End…", model::end);
    end.visibleProperty().bind(model.openedProperty().map(CommissionersView::canEnd));
    return new Form(model.form())
        .row(new TypedField(model.name()), new ChoiceField<>(model.kind()))
        .row(new TypedField(model.contact()), new TypedField(model.email()))
        .buttons(Buttons.primary("_Save", model::save), Buttons.plain("_Clear", model::clear), end);
  }

  private Node table() {
    return new DataTable<>("Commissioners", model.all())
        .words("Name", 28, Commissioner::name)
        .words("Kind", 10, commissioner -> commissioner.details().kind().label())
        .words("Contact", 20, commissioner -> commissioner.details().contact())
        .words("Email", 24, commissioner -> commissioner.details().email())
        .dateIfAny("Ended", Commissioner::endedOn)
        .opens(model::open)
        .whenEmpty("No commissioner yet. Add the first one above.");
  }

  private static String heading(Optional<Commissioner> opened) {
    return opened.map(one -> "Change " + one.name()).orElse("New commissioner");
  }

  private static boolean canEnd(Optional<Commissioner> opened) {
    return opened.filter(one -> one.endedOn().isEmpty()).isPresent();
  }

  @Override
  public String title() {
    return "Commissioners";
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
