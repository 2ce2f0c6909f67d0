package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.job.Job;
import org.ringfence.job.Progress;

/** Does everything at once on the calling thread, and remembers what was asked. */
public final class SameThreadJobRunner implements JobRunner {

  private final List<String> titles = new ArrayList<>();
  private Throwable failure;
  private boolean cancelNext;

  /** The titles of the named jobs, in order. */
  public List<String> titles() {
    return List.copyOf(titles);
  }

  /** What the last work threw, or null. */
  public Throwable failure() {
    return failure;
  }

  /** The next named job finds at its first question that it was stopped. */
  public void cancelNext() {
    cancelNext = true;
  }

  @Override
  public <T> void load(Job<T> reading, Consumer<? super T> show) {
    carryOut(reading, show, () -> {});
  }

  @Override
  public <T> void run(String title, Job<T> work, Consumer<? super T> done, Runnable notDone) {
    titles.add(title);
    carryOut(work, done, notDone);
  }

  private <T> void carryOut(Job<T> work, Consumer<? super T> done, Runnable notDone) {
    boolean cancelled = cancelNext;
    cancelNext = false;
    T result;
    try {
      result = work.run(progress(cancelled));
    } catch (Progress.Cancelled stopped) {
      notDone.run();
      return;
    } catch (Exception thrown) {
      failure = thrown;
      notDone.run();
      return;
    }
    done.accept(result);
  }

  private static Progress progress(boolean cancelled) {
    return new Progress() {
      @Override
      public void at(long done, long total, String doing) {}

      @Override
      public boolean isCancelled() {
        return cancelled;
      }
    };
  }
}
