package org.ringfence.ui.shell;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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
   * @throws UnsupportedOperationException when there is no display
   */
  public static void run(Consumer<Stage> build) throws InterruptedException {
    var closed = new CountDownLatch(1);
    Platform.startup(
        () -> {
          var stage = new Stage();
          stage.setOnHidden(hidden -> closed.countDown());
          build.accept(stage);
        });
    closed.await();
    Platform.exit();
  }

  /** Whatever nobody caught goes to the failure dialog, from whichever thread. */
  public static void catchEverything(Dialogs dialogs) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> dialogs.failure(failure)));
  }
}
