package org.ringfence.ui.shell;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ringfence.ui.kit.Dialogs;

/**
 * Starts the toolkit without an {@code Application} class, so that everything a window needs is
 * handed to it instead of being found in static fields.
 */
public final class FxStart {

  private FxStart() {}

  /**
   * Shows a first window and waits until the last one is closed.
   *
   * @param build fills the window and shows it, on the FX thread
   * @throws UnsupportedOperationException when there is no display, or a library that windows need
   *     is missing
   */
  public static void run(Consumer<Stage> build) throws InterruptedException {
    var closed = new CountDownLatch(1);
    start(
        () -> {
          var stage = new Stage();
          stage.setOnHidden(hidden -> closed.countDown());
          build.accept(stage);
        });
    closed.await();
    Platform.exit();
  }

  // The toolkit says in many ways that it cannot start: by system, library and version.
  private static void start(Runnable first) {
    // It warns everyone in the terminal that it is on the class path, which is where we want it.
    var log = Logger.getLogger("javafx");
    log.setLevel(Level.SEVERE);
    try {
      Platform.startup(first);
    } catch (RuntimeException | LinkageError failed) {
      throw new UnsupportedOperationException("The toolkit did not start", failed);
    } finally {
      log.setLevel(null);
    }
  }

  /** Whatever nobody caught goes to the failure dialog, from whichever thread. */
  public static void catchEverything(Dialogs dialogs) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> dialogs.failure(failure)));
  }
}
