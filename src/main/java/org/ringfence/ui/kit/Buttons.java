package org.ringfence.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/** Buttons by what they are for. An underscore in the words marks the letter that Alt presses. */
public final class Buttons {

  private Buttons() {}

  /** The one clear action of a screen. */
  public static Button primary(String words, Runnable act) {
    return of(words, act, "accent");
  }

  /** Any other action. */
  public static Button plain(String words, Runnable act) {
    return of(words, act);
  }

  /** Undoes or ends something. */
  public static Button danger(String words, Runnable act) {
    return of(words, act, "danger", "button-outlined");
  }

  /** A way to another place, as quiet as a link. */
  public static Button link(String words, Runnable act) {
    return of(words, act, "flat", "accent", "link-button");
  }

  /** An icon alone, for a bar; the words are its tooltip and its accessible name. */
  public static Button icon(Ikon icon, String words, Runnable act) {
    var button = new Button(null, Icons.of(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(pressed -> act.run());
    return button;
  }

  /** Puts an icon before the words. */
  public static Button with(Ikon icon, Button button) {
    button.setGraphic(Icons.of(icon));
    return button;
  }

  /** Shows the key that does the same in the tooltip. */
  public static Button keys(Button button, Shortcut shortcut) {
    return keys(button, shortcut.keys());
  }

  static Button keys(Button button, KeyCombination keys) {
    var shown = keys.getDisplayText();
    // An icon alone goes on saying what it does.
    boolean icon = button.getText() == null;
    button.setTooltip(
        new Tooltip(icon ? "%s (%s)".formatted(button.getAccessibleText(), shown) : shown));
    return button;
  }

  private static Button of(String words, Runnable act, String... styleClasses) {
    var button = new Button(words);
    button.setMnemonicParsing(true);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(pressed -> act.run());
    return button;
  }
}
