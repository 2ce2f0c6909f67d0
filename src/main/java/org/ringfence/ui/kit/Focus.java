package org.ringfence.ui.kit;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** Where the focus goes when a screen comes up: its first field, else its table, else anything. */
public final class Focus {

  private Focus() {}

  public static void first(Node within) {
    // What lies in a scroll pane is in the window, and can be focused, only once it has its skin.
    within.applyCss();
    find(within, node -> node instanceof TextInputControl)
        .or(() -> find(within, node -> node instanceof TableView))
        .or(() -> find(within, node -> node instanceof ButtonBase))
        .or(() -> find(within, node -> node instanceof Control && !(node instanceof ScrollPane)))
        .ifPresent(Node::requestFocus);
  }

  private static Optional<Node> find(Node within, Predicate<Node> wanted) {
    if (!within.isVisible() || within.isDisabled()) {
      return Optional.empty();
    }
    if (within.isFocusTraversable() && wanted.test(within)) {
      return Optional.of(within);
    }
    if (within instanceof ScrollPane scroll && scroll.getContent() != null) {
      return find(scroll.getContent(), wanted);
    }
    if (within instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .map(child -> find(child, wanted))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }
}
