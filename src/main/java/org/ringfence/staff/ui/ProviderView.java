package org.ringfence.staff.ui;

import javafx.scene.Node;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.TypedField;

/** The provider's own details, as papers show them. */
final class ProviderView implements Screen {

  private final ProviderViewModel model;
  private final Page page;

  ProviderView(ProviderViewModel model) {
    this.model = model;
    page =
        Page.scrolling(
                new PageHeader("Provider details")
                    .subtitle("Statements and returns show these, and whom to ask"))
            .add(
                new Form(model.form())
                    .row(new TypedField(model.name()))
                    .row(new AreaField(model.address(), 3), "One line each, as on an envelope.")
                    .row(new TypedField(model.phone()), new TypedField(model.email()))
                    .row(
                        new TickField(model.onePersonOffice()),
                        "Only when there is nobody else to authorise. The return to the"
                            + " commissioner says so.")
                    .buttons(
                        Buttons.primary("_Save", model::save),
                        Buttons.plain("_Cancel", model::cancel)));
  }

  @Override
  public String title() {
    return "Provider details";
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
