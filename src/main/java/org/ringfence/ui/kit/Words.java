package org.ringfence.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels by what they are for; the stylesheet says how each looks. */
public final class Words {

  private Words() {}

  /** Running text that wraps. */
  public static Label text(String says) {
    return of(says, "text");
  }

  /** Less important running text. */
  public static Label muted(String says) {
    return of(says, "text", "muted");
  }

  /** The heading of a part of a page. */
  public static Label heading(String says) {
    return of(says, "heading");
  }

  /** Words with style classes of the caller’s own stylesheet rules; they wrap. */
  public static Label of(String says, String... styleClasses) {
    var label = line(says, styleClasses);
    RightToLeft.in(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The same on one line. */
  static Label line(String says, String... styleClasses) {
    var label = new Label(says);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
