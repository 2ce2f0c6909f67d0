package org.ringfence.people.ui;

import javafx.scene.Node;
import org.ringfence.ui.kit.PersonTab;

/** What is written down about a person, to be changed. */
final class DetailsTab implements PersonTab {

  private final PersonPageViewModel page;
  private final Node node;

  DetailsTab(PersonPageViewModel page) {
    this.page = page;
    node = TabBody.of(PersonDetailsForm.of(page.details(), "_Save"));
  }

  @Override
  public String title() {
    return "Details";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void reload() {
    page.load();
  }

  @Override
  public boolean isDirty() {
    return page.details().form().isDirty();
  }
}
