package org.ringfence.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;

/**
 * Breaks text into lines where it is too long for its place. JavaFX 26 fails with an exception, and
 * with it the whole window, where a line ends in letters that run from right to left; text that has
 * any stays on one line.
 */
final class LineBreaks {

  private LineBreaks() {}

  static void in(Labeled labeled) {
    follow(labeled.textProperty(), labeled.wrapTextProperty());
  }

  static void follow(ObservableValue<String> text, BooleanProperty wraps) {
    text.subscribe(now -> wraps.set(now == null || now.chars().noneMatch(LineBreaks::goesLeft)));
  }

  private static boolean goesLeft(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
