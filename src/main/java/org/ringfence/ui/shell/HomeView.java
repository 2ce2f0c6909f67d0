package org.ringfence.ui.shell;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.EmptyState;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;

/** What needs doing now: a line a thing, each of which leads to the screen that deals with it. */
public final class HomeView implements Screen {

  private final HomeViewModel model;
  private final VBox list = new VBox();
  private final Page page;

  /**
   * @param bookName whose book it is, under the heading
   */
  public HomeView(HomeViewModel model, String bookName) {
    this.model = model;
    list.getStyleClass().add("home-list");
    page = Page.scrolling(new PageHeader("What needs doing now").subtitle(bookName)).add(list);
    model.lines().addListener((Observable changed) -> show());
    model.readProperty().addListener((Observable changed) -> show());
  }

  private void show() {
    list.getChildren().clear();
    model
        .lines()
        .forEach(line -> list.getChildren().add(new HomeRow(line, () -> model.open(line))));
    if (model.lines().isEmpty() && model.readProperty().get()) {
      list.getChildren()
          .add(
              new EmptyState(
                  Material2OutlinedAL.CHECK_CIRCLE,
                  "Nothing is waiting",
                  "No bill waits to be authorised or paid, no month waits to be closed."));
    }
    if (page.getScene() != null && page.getScene().getFocusOwner() == null) {
      focusFirst();
    }
  }

  @Override
  public String title() {
    return "Home";
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
  public void focusFirst() {
    Focus.first(list);
  }
}
