package org.ringfence.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.ringfence.ui.kit.Appearance.Look;

/**
 * Dresses scenes: AtlantaFX's Primer beneath, our one stylesheet above it, and a root font size
 * from which every size of ours follows. A change of appearance reaches every scene that was
 * dressed.
 */
public final class Theme {

  /**
   * The text size at 100%, in pixels: one more than Primer's own, since Atkinson is drawn small.
   */
  private static final double STANDARD_TEXT_PX = 14;

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(this, "appearance", Appearance.STANDARD);

  /**
   * Noto Sans, because its figures all have one width: amounts stand under one another. Atkinson,
   * which the papers use, has a narrow 1, and JavaFX cannot ask a font for its tabular figures.
   */
  public Theme() {
    for (var face : List.of("Regular", "Bold")) {
      var file = "/org/ringfence/paper/fonts/NotoSans-" + face + ".ttf";
      Font.loadFont(Theme.class.getResourceAsStream(file), STANDARD_TEXT_PX);
    }
  }

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

  private void follow(Parent root, Consumer<Appearance> wears) {
    wears.accept(appearance());
    ChangeListener<Appearance> listener = (seen, before, now) -> wears.accept(now);
    appearance.addListener(new WeakChangeListener<>(listener));
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

  private static void contrast(List<String> sheets, Appearance now) {
    var high = sheet("high-contrast.css");
    sheets.remove(high);
    if (now.look() == Look.HIGH_CONTRAST) {
      sheets.add(high);
    }
  }

  private static String textSize(Appearance now) {
    return "-fx-font-family: 'Noto Sans'; -fx-font-size: "
        + STANDARD_TEXT_PX * now.textPercent() / 100
        + "px;";
  }

  private static String sheet(String name) {
    return Theme.class.getResource(name).toExternalForm();
  }
}
