package org.ringfence.people.ui;

import javafx.scene.Node;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;

/** The form for somebody new. */
final class NewPersonView implements Screen {

  private final PersonDetailsViewModel model;
  private final Page page;

  NewPersonView(PersonDetailsViewModel model) {
    this.model = model;
    page =
        Page.scrolling(
                new PageHeader("New person")
                    .subtitle(
                        "Their fund is opened with them. The agreement and its funding come next,"
                            + " on their page."))
            .add(PersonDetailsForm.of(model, "_Add person"));
  }

  @Override
  public String title() {
    return "New person";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
