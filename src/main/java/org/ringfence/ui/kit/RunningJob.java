package org.ringfence.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ringfence.job.Progress;

/** A job under way, as the tray shows it. Its properties change on the FX thread only. */
public final class RunningJob {

  private final String title;
  private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper(this, "doing", "");
  private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(this, "done", -1);
  private volatile boolean cancelled;

  RunningJob(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** What it is doing now, in a few words. */
  public ReadOnlyStringProperty doingProperty() {
    return doing.getReadOnlyProperty();
  }

  /** From 0 to 1; below zero while nobody knows. */
  public ReadOnlyDoubleProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Asks it to stop; it does so between two steps. */
  public void cancel() {
    cancelled = true;
    doing.set("Stopping");
  }

  /** The side that the work reports to. */
  Progress progress() {
    return new Progress() {
      @Override
      public void at(long steps, long total, String words) {
        Platform.runLater(() -> show(steps, total, words));
      }

      @Override
      public boolean isCancelled() {
        return cancelled;
      }
    };
  }

  private void show(long steps, long total, String words) {
    done.set(total <= 0 ? -1 : Math.clamp((double) steps / total, 0, 1));
    if (!cancelled) {
      doing.set(words);
    }
  }
}
