package org.ringfence.bank.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.job.Job;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.JobRunner;
import org.ringfence.ui.kit.Notice;

/**
 * A screen’s named jobs, of which one runs at a time, and the notice of what became of the last.
 */
final class OneAtATime {

  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final JobRunner jobs;
  private final String whenStopped;

  /**
   * @param whenStopped what to say when the person stopped the work
   */
  OneAtATime(JobRunner jobs, String whenStopped) {
    this.jobs = jobs;
    this.whenStopped = whenStopped;
  }

  /** Does nothing while another is at work. */
  <T> void work(
      String title,
      Job<Outcome<T>> job,
      Consumer<? super T> done,
      Consumer<List<Problem>> refused) {
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

  void say(Notice words) {
    notice.set(words);
  }

  /** Says every problem above the page, for a step that has no fields. */
  void refuse(List<Problem> found) {
    notice.set(Notice.refused(found.stream().map(it -> Problem.of(it.says())).toList()));
  }

  boolean isBusy() {
    return busy.get();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
