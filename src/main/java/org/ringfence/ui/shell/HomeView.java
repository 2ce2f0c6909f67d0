package org.ringfence.ui.shell;

import java.util.stream.IntStream;
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
  private boolean awaited;

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
    int at = focusedRow();
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
    if (at >= 0 && !model.lines().isEmpty()) {
      awaited = false;
      list.getChildren().get(Math.min(at, model.lines().size() - 1)).requestFocus();
    }
  }

  /** Which row Enter opens, or would once the rows are there; less than nothing for none. */
  private int focusedRow() {
    return awaited
        ? 0
        : IntStream.range(0, list.getChildren().size())
            .filter(row -> list.getChildren().get(row).isFocused())
            .findFirst()
            .orElse(-1);
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
    // The rows come a moment later, from the book.
    awaited = list.getChildren().isEmpty();
    Focus.first(list);
  }
}
