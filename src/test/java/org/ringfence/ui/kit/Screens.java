package org.ringfence.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of screens, to look at: {@code target/screens/NAME.png}. */
public final class Screens {

  private static final Path FOLDER = Path.of("target", "screens");

  private Screens() {}

  /**
   * Takes the picture on the FX thread, once everything that was asked for has been drawn, with the
   * dialogs, lists and tooltips that stand over the window.
   */
  public static Path save(Stage stage, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> draw(stage));
    try {
      Files.createDirectories(FOLDER);
      var file = FOLDER.resolve(name + ".png");
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }

  private static BufferedImage draw(Stage stage) {
    var picture = draw(stage.getScene());
    var over = picture.createGraphics();
    for (var window : Window.getWindows()) {
      if (window != stage && window.isShowing()) {
        over.drawImage(
            draw(window.getScene()),
            (int) (window.getX() - stage.getX()),
            (int) (window.getY() - stage.getY()),
            null);
      }
    }
    over.dispose();
    return picture;
  }

  private static BufferedImage draw(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
  }
}
