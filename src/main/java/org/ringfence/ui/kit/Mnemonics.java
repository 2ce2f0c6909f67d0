package org.ringfence.ui.kit;

import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Alt with an underlined letter, which presses the button that has it. JavaFX goes on counting
 * buttons that have left the window, and counts one that was moved within it twice; with more than
 * one it presses none. And of a letter written large and small it looks at one alone, even when
 * that one has no button any more.
 */
public final class Mnemonics {

  private Mnemonics() {}

  /** Leaves each button of the scene once, and no other. Called before the keys are looked at. */
  public static void tidy(Scene scene) {
    var letters = scene.getMnemonics().values();
    for (var buttons : letters) {
      var seen = new HashSet<Node>();
      buttons.removeIf(one -> one.getNode().getScene() != scene || !seen.add(one.getNode()));
    }
    letters.removeIf(List::isEmpty);
  }
}
