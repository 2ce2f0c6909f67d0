package org.ringfence.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.job.Job;
import org.ringfence.job.Progress;

/**
 * Readings share one thread, so they come back in the order asked; each named job has a thread of
 * its own.
 */
public final class FxJobRunner implements JobRunner, AutoCloseable {

  private final Dialogs dialogs;
  private final ExecutorService readings =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reading").factory());
  private final ExecutorService jobs =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("job-", 1).factory());
  private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
  // Held, because a list that only wraps another is told of changes weakly.
  private final ObservableList<RunningJob> watched =
      FXCollections.unmodifiableObservableList(running);
  private final ReadOnlyIntegerWrapper loading = new ReadOnlyIntegerWrapper(this, "loading");

  public FxJobRunner(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /** The named jobs under way, oldest first. */
  public ObservableList<RunningJob> running() {
    return watched;
  }

  /** How many readings have been asked for and not shown yet. */
  public ReadOnlyIntegerProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  @Override
  public <T> void load(Job<T> reading, Consumer<? super T> show) {
    loading.set(loading.get() + 1);
    readings.execute(
        () ->
            carryOut(
                reading,
                Progress.UNWATCHED,
                result -> show.accept(result),
                () -> {},
                () -> loading.set(loading.get() - 1)));
  }

  @Override
  public <T> void run(String title, Job<T> work, Consumer<? super T> done, Runnable notDone) {
    var job = new RunningJob(title);
    running.add(job);
    jobs.execute(() -> carryOut(work, job.progress(), done, notDone, () -> running.remove(job)));
  }

  /** Asks all jobs to stop and takes no more. */
  @Override
  public void close() {
    running.forEach(RunningJob::cancel);
    readings.shutdown();
    jobs.shutdown();
  }

  // Whatever goes wrong in the work must reach the failure dialog, so all of it is caught here.
  private <T> void carryOut(
      Job<T> work, Progress progress, Consumer<? super T> done, Runnable notDone, Runnable after) {
    Runnable then;
    try {
      var result = work.run(progress);
      then = () -> done.accept(result);
    } catch (Progress.Cancelled stopped) {
      then = notDone;
    } catch (Throwable failure) {
      then =
          () -> {
            notDone.run();
            dialogs.failure(failure);
          };
    }
    var onFxThread = then;
    Platform.runLater(
        () -> {
          after.run();
          onFxThread.run();
        });
  }
}
