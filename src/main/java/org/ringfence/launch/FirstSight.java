package org.ringfence.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.ids.StaffId;
import org.ringfence.staff.Desk;
import org.ringfence.ui.kit.FxDialogs;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Theme;
import org.ringfence.ui.shell.FxStart;
import org.ringfence.ui.shell.SettingsFile;
import org.ringfence.ui.shell.SettingsViewModel;

/**
 * Opens the window on the list of people and closes it as soon as the list has been drawn. For the
 * training run, which wants the window's classes, and for the benchmark of starting.
 */
final class FirstSight {

  private final Path path;
  private final Clock clock;
  private final CompletableFuture<Database> opening;

  FirstSight(Path path, char[] password, Clock clock) {
    this.path = path;
    this.clock = clock;
    // The toolkit starts in the meantime.
    opening = CompletableFuture.supplyAsync(() -> new Books().open(path, password).orElseThrow());
  }

  void show() throws InterruptedException, IOException {
    var settings = Files.createTempDirectory("ringfence-settings-").resolve("settings.properties");
    try {
      FxStart.run(stage -> build(stage, new SettingsFile(settings)));
    } finally {
      Files.deleteIfExists(settings);
      Files.delete(settings.getParent());
    }
  }

  private void build(Stage stage, SettingsFile settings) {
    var theme = new Theme();
    theme.appearanceProperty().set(settings.appearance());
    var dialogs = new FxDialogs(theme, () -> stage);
    var jobs = new FxJobRunner(dialogs);
    var book = new OpenBook(path, opening.join(), clock, new LazyTypefaces());
    var parts =
        new BookWindow(
            book, dialogs, jobs, new SettingsViewModel(theme.appearanceProperty(), settings));
    var scene = new Scene(parts.window().root(), 1000, 800);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    // Otherwise it would be the question who is there that is seen first.
    parts.sit(new Desk(new StaffId(1), "First sight"));
    parts.navigator().goTo(new Places.People());
    jobs.loadingProperty()
        .subscribe(
            loading -> {
              if (loading.intValue() == 0) {
                afterNextPulse(
                    scene,
                    () -> {
                      jobs.close();
                      book.close();
                      stage.close();
                    });
              }
            });
  }

  private static void afterNextPulse(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(then);
          }
        });
    Platform.requestNextPulse();
  }
}
