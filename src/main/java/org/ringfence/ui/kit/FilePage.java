package org.ringfence.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The page of a piece of work that begins with a file, chosen or dropped on it: one part is shown
 * for each step, below the notice of what became of the last, and veiled while the file is read.
 */
public final class FilePage {

  private final PageHeader header;
  private final StackPane body = new StackPane();
  private final Page page;

  /**
   * @param drop takes the file that is dropped
   */
  public FilePage(
      String title,
      ObservableValue<Notice> notice,
      ObservableValue<Boolean> busy,
      Consumer<Path> drop) {
    header = new PageHeader(title);
    page =
        Page.filling(header)
            .banner(notice)
            .add(body)
            .busy(busy, "One moment. What is done, and Stop, stand below.");
    FileDrop.on(page, drop);
  }

  /** What the header says and offers belongs to the step. */
  public PageHeader header() {
    return header;
  }

  /** Shows the part of a step, in all the height there is. */
  public void show(Node part) {
    VBox.setVgrow(body, Priority.ALWAYS);
    body.getChildren().setAll(part);
  }

  /** What is shown now. */
  public Node part() {
    return body.getChildren().getFirst();
  }

  /** To the one clear action, so that Enter does it; to the part when there is none. */
  public void focusAction() {
    focusOr(".button.accent");
  }

  /** To what the notice offers to go on with; to the part when it offers nothing. */
  public void focusNotice() {
    focusOr(".banner .button");
  }

  private void focusOr(String wanted) {
    page.lookupAll(wanted).stream()
        .filter(Node::isVisible)
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, () -> Focus.first(part()));
  }

  /** True once it is in the window, where something on it can be focused. */
  public boolean isUp() {
    return page.getScene() != null;
  }

  public Node node() {
    return page;
  }
}
