package org.ringfence.ui.kit;

import javafx.scene.input.KeyCombination;

/**
 * A key that does something, with the words that the keyboard help shows for it.
 *
 * @param says what it does, beginning with a verb
 */
public record Shortcut(KeyCombination keys, String says, Runnable act) {

  /**
   * @param keys as {@link KeyCombination#valueOf} reads it, such as {@code Shortcut+N}
   */
  public static Shortcut of(String keys, String says, Runnable act) {
    return new Shortcut(KeyCombination.valueOf(keys), says, act);
  }

  /** The keys as people read them: {@code Ctrl+N}. */
  public String keysInWords() {
    return keys.getDisplayText();
  }
}
