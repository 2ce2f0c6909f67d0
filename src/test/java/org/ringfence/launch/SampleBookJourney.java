package org.ringfence.launch;

import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.shell.SettingsFile;
import org.ringfence.ui.shell.SettingsViewModel;

/** A journey through the whole program on the sample book, as an office has it in front of it. */
abstract class SampleBookJourney extends JourneyBase {

  @TempDir Path folder;
  final RecordingDialogs dialogs = new RecordingDialogs();
  OpenBook book;
  FxJobRunner jobs;
  BookWindow parts;

  /** Opens the book's window, which asks who is there. */
  void openWindow(OpenBook of, double height) {
    book = of;
    onFx(
        () -> {
          build(height);
          return null;
        });
    read();
  }

  private void build(double height) {
    theme.appearanceProperty().set(Appearance.STANDARD);
    jobs = new FxJobRunner(dialogs);
    var settings =
        new SettingsViewModel(
            theme.appearanceProperty(), new SettingsFile(folder.resolve("settings.properties")));
    parts = new BookWindow(book, dialogs, jobs, settings);
    var scene = new Scene(parts.window().root(), WIDTH, height);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    parts.begin();
  }

  @AfterEach
  void closesIt() {
    wear(Appearance.STANDARD);
    jobs.close();
    book.close();
  }

  void goTo(Destination place) {
    onFx(
        () -> {
          parts.navigator().goTo(place);
          return null;
        });
    read();
  }

  /** Shows everything in other colours, or larger. */
  void wear(Appearance appearance) {
    onFx(
        () -> {
          theme.appearanceProperty().set(appearance);
          return null;
        });
    read();
  }

  /** Waits until the screen has read what it shows. */
  void read() {
    waitFor(() -> jobs.loadingProperty().get() == 0);
    settle();
  }
}
