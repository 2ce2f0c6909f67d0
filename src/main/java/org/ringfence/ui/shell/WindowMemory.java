package org.ringfence.ui.shell;

import java.io.UncheckedIOException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts the window where it was when the program was last closed, and notes where it is then. */
public final class WindowMemory {

  private final SettingsFile settings;

  public WindowMemory(SettingsFile settings) {
    this.settings = settings;
  }

  /** Called before the window is shown. */
  public void keep(Stage stage) {
    var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    var place =
        settings
            .windowPlace()
            .map(kept -> kept.within(screens))
            .orElseGet(() -> WindowPlace.first(Screen.getPrimary().getVisualBounds()));
    var bounds = place.bounds();
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMaximized(place.maximised());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, closing -> note(placeOf(stage, bounds)));
  }

  private void note(WindowPlace place) {
    try {
      settings.keep(place);
    } catch (UncheckedIOException notKept) {
      // Nobody who closes the program wants to hear of it: it opens somewhere else next time.
      System.getLogger(WindowMemory.class.getName())
          .log(System.Logger.Level.DEBUG, "The window’s place was not kept", notKept);
    }
  }

  // A maximised or an iconified window does not say where it goes back to.
  private static WindowPlace placeOf(Stage stage, Rectangle2D before) {
    boolean own = !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
    return new WindowPlace(
        own
            ? new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
            : before,
        stage.isMaximized());
  }
}
