package org.ringfence.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.job.Job;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * A screen’s named jobs, of which one runs at a time, and the notice of what became of the last.
 */
public final class OneAtATime {

  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final JobRunner jobs;

  public OneAtATime(JobRunner jobs) {
    this.jobs = jobs;
  }

  /**
   * Does nothing while another is at work.
   *
   * @param title what is being done, as the job tray shows it
   * @param whenStopped what to say when the person stopped the work
   */
  public <T> void run(
      String title,
      Job<Outcome<T>> job,
      Consumer<? super T> done,
      Consumer<List<Problem>> refused,
      String whenStopped) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    notice.set(Notice.NONE);
    jobs.run(
        title,
        job,
        (Outcome<T> outcome) -> {
          busy.set(false);
          outcome.handle(done, refused);
        },
        () -> {
          busy.set(false);
          notice.set(Notice.info(whenStopped));
        });
  }

  public void say(Notice words) {
    notice.set(words);
  }

  /** Says every problem above the page, for a step that has no fields. */
  public void refuse(List<Problem> found) {
    notice.set(Notice.refused(found.stream().map(it -> Problem.of(it.says())).toList()));
  }

  public boolean isBusy() {
    return busy.get();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
