package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Finds letters that, with Alt, belong to two buttons at once, so that neither is pressed. */
final class AltLetters {

  private static final Pattern UNDERLINED = Pattern.compile("(?<!_)_([^_])");

  private AltLetters() {}

  /** The words of the buttons that share a letter, in the order in which they stand. */
  static List<List<String>> shared(Node root) {
    var byLetter = new HashMap<String, List<String>>();
    walk(root, byLetter);
    return byLetter.values().stream().filter(words -> words.size() > 1).toList();
  }

  private static void walk(Node node, Map<String, List<String>> byLetter) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof ButtonBase button && button.isMnemonicParsing()) {
      var letter = UNDERLINED.matcher(button.getText() == null ? "" : button.getText());
      if (letter.find()) {
        byLetter
            .computeIfAbsent(letter.group(1).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
            .add(button.getText());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, byLetter));
    }
  }
}
