package org.ringfence.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons stand beside words, never instead of them for a screen reader. */
public final class Icons {

  /** How much larger than its text an icon is drawn. */
  private static final double EM = 1.3;

  private Icons() {}

  /** An icon that grows with the text it stands beside. */
  public static Label of(Ikon icon) {
    var drawn = new FontIcon(icon);
    // Not the usual style class: themes give that a size in pixels, which would not grow.
    drawn.getStyleClass().setAll("icon-letter");
    var shown = new Label(null, drawn);
    shown.getStyleClass().setAll("icon");
    shown.setAccessibleRole(AccessibleRole.NODE);
    shown.setMouseTransparent(true);
    shown.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
    // An icon is a letter in a font of its own, so an em in its style would be its own size: take
    // the size from the label round it instead.
    Runnable size = () -> drawn.setIconSize((int) Math.round(shown.getFont().getSize() * EM));
    shown.fontProperty().addListener((seen, before, now) -> size.run());
    size.run();
    return shown;
  }

  /** The same, with a style class such as {@code danger} that colours it. */
  public static Label of(Ikon icon, String styleClass) {
    var shown = of(icon);
    shown.getStyleClass().add(styleClass);
    return shown;
  }
}
