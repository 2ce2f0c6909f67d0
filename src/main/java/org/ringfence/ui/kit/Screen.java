package org.ringfence.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** One screen in the window's content area. The navigator makes it, shows it and asks it. */
public interface Screen {

  /** Short; shown in the window's title and in the way back. */
  String title();

  /** The same node each time. */
  Node node();

  /** Reads what it shows. Called when it comes up, on F5, and when something was changed. */
  default void reload() {}

  /** Puts the focus where a person starts. */
  default void focusFirst() {
    Focus.first(node());
  }

  /** True while something was typed that leaving would lose. */
  default boolean isDirty() {
    return false;
  }

  /**
   * True when what is typed waits here while one looks elsewhere, so that leaving loses nothing and
   * nothing is asked: for long forms that are filled in with other screens in sight.
   */
  default boolean keepsDraft() {
    return false;
  }

  /**
   * Where the way back should lead when it is more than the place one went to, such as the tab that
   * one was in.
   */
  default Optional<Destination> standsAt() {
    return Optional.empty();
  }

  /** Keys that work while this screen is up; listed in the keyboard help. */
  default List<Shortcut> shortcuts() {
    return List.of();
  }
}
