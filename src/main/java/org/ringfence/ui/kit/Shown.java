package org.ringfence.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Parts of a form that are there only when they matter. */
public final class Shown {

  private Shown() {}

  /** Shows the node while it holds; it takes no room otherwise. */
  public static <N extends Node> N when(ObservableValue<Boolean> holds, N node) {
    node.visibleProperty().bind(holds);
    node.managedProperty().bind(holds);
    return node;
  }
}
