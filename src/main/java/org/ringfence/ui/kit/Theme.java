package org.ringfence.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.ringfence.ui.kit.Appearance.Look;

/**
 * Dresses scenes: AtlantaFX's Primer beneath, our one stylesheet above it, and a root font size
 * from which every size of ours follows. A change of appearance reaches every scene that was
 * dressed.
 */
public final class Theme {

  /** Primer's own size, in pixels, at 100%. */
  private static final double STANDARD_TEXT_PX = 14;

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(this, "appearance", Appearance.STANDARD);

  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  public Appearance appearance() {
    return appearance.get();
  }

  /** Dresses a window's scene, now and whenever the appearance changes. */
  public void dress(Scene scene) {
    scene.getStylesheets().add(sheet("ringfence.css"));
    follow(scene.getRoot(), now -> wear(scene, now));
  }

  /** Dresses the pane of a dialog, whose scene the dialog makes. */
  public void dress(Parent dialogPane) {
    dialogPane.getStylesheets().add(sheet("ringfence.css"));
    dialogPane.setStyle(textSize(appearance()));
    contrast(dialogPane.getStylesheets(), appearance());
  }

  private void follow(Parent root, java.util.function.Consumer<Appearance> wears) {
    wears.accept(appearance());
    ChangeListener<Appearance> listener = (seen, before, now) -> wears.accept(now);
    appearance.addListener(new javafx.beans.value.WeakChangeListener<>(listener));
    // The scene keeps the listener alive for as long as it lives itself.
    root.getProperties().put(Theme.class, listener);
  }

  private static void wear(Scene scene, Appearance now) {
    Application.setUserAgentStylesheet(
        now.look() == Look.LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    contrast(scene.getStylesheets(), now);
    scene.getRoot().setStyle(textSize(now));
  }

  private static void contrast(java.util.List<String> sheets, Appearance now) {
    var high = sheet("high-contrast.css");
    sheets.remove(high);
    if (now.look() == Look.HIGH_CONTRAST) {
      sheets.add(high);
    }
  }

  private static String textSize(Appearance now) {
    return "-fx-font-size: " + STANDARD_TEXT_PX * now.textPercent() / 100 + "px;";
  }

  private static String sheet(String name) {
    return Theme.class.getResource(name).toExternalForm();
  }
}
