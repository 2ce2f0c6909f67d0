package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

/** Finds controls that a screen reader could not name. */
public final class AccessibleNames {

  private AccessibleNames() {}

  /** The controls under {@code root} that a person can reach and that have no name. */
  public static List<String> missing(Node root) {
    var found = new ArrayList<String>();
    walk(root, found);
    return found;
  }

  private static void walk(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Control control && needsName(control) && !isNamed(control)) {
      found.add(
          control.getClass().getSimpleName()
              + " "
              + control.getStyleClass()
              + (control.getId() == null ? "" : " #" + control.getId()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  private static boolean needsName(Control control) {
    boolean frame =
        control instanceof ScrollPane
            || control instanceof ScrollBar
            || control instanceof SplitPane
            || control instanceof TabPane
            || control instanceof Label;
    boolean partOfText = control.getParent() instanceof TextInputControl;
    return !frame
        && !partOfText
        && (control.isFocusTraversable() || control instanceof Labeled)
        && !(control instanceof Cell);
  }

  private static boolean isNamed(Control control) {
    if (control.getAccessibleText() != null && !control.getAccessibleText().isBlank()) {
      return true;
    }
    if (control instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      return true;
    }
    return control.getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(label -> label instanceof Label l && l.getLabelFor() == control);
  }
}
