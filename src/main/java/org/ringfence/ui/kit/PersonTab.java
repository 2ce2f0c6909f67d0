package org.ringfence.ui.kit;

import javafx.scene.Node;

/** One tab of a person's page. Features hand theirs over where the program is put together. */
public interface PersonTab {

  String title();

  /** The same node each time. */
  Node node();

  /** Reads what it shows. */
  void reload();

  /** Puts the focus where a person starts. */
  default void focusFirst() {
    Focus.first(node());
  }

  /** True while something was typed that leaving would lose. */
  default boolean isDirty() {
    return false;
  }
}
