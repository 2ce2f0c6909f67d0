package org.ringfence.ui.kit;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * A key that does something, with the words that the keyboard help shows for it.
 *
 * @param says what it does, beginning with a verb
 */
public record Shortcut(KeyCombination keys, String says, Runnable act) {

  /**
   * @param keys as {@link KeyCombination#valueOf} reads it, such as {@code Shortcut+N}
   * @throws IllegalArgumentException for a key that no keyboard has, which would never be pressed
   */
  public static Shortcut of(String keys, String says, Runnable act) {
    if (KeyCombination.valueOf(keys) instanceof KeyCodeCombination known) {
      return new Shortcut(known, says, act);
    }
    throw new IllegalArgumentException("No such key: " + keys);
  }

  /** The keys as people read them: {@code Ctrl+N}. */
  public String keysInWords() {
    return keys.getDisplayText();
  }
}
