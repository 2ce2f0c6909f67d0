package org.ringfence.ui.kit;

import java.util.function.Consumer;
import org.ringfence.job.Job;

/**
 * Runs work off the FX thread and hands its result back on it. A failure goes to the failure
 * dialog. Tests use a twin that does it all at once on the same thread.
 */
public interface JobRunner {

  /**
   * Reads something to show. Readings are done one after another in the order asked, so the last
   * one asked is the last one shown.
   */
  <T> void load(Job<T> reading, Consumer<? super T> show);

  /**
   * Work with a name, shown with its progress in the job tray, where it can be stopped.
   *
   * @param title what is being done, such as “Making October’s statements”
   * @param done gets the result; not called when it was stopped or failed
   */
  default <T> void run(String title, Job<T> work, Consumer<? super T> done) {
    run(title, work, done, () -> {});
  }

  /**
   * The same, and says when the user stopped it or it failed.
   *
   * @param notDone put the screen back as it was
   */
  <T> void run(String title, Job<T> work, Consumer<? super T> done, Runnable notDone);
}
