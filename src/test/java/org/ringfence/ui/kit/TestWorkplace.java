package org.ringfence.ui.kit;

import java.time.Clock;

/** A workplace without a window: everything at once, questions answered beforehand. */
public final class TestWorkplace {

  public static final String BY = "Mo Manager";

  public final SameThreadJobRunner jobs = new SameThreadJobRunner();
  public final RecordingDialogs dialogs = new RecordingDialogs();
  public final RecordingNavigator navigator = new RecordingNavigator();
  private final Clock clock;
  private Runnable reload = () -> {};
  private int announced;

  public TestWorkplace(Clock clock) {
    this.clock = clock;
  }

  /** What is done when a view model announces a change; the window would read its screens again. */
  public TestWorkplace whenAnnounced(Runnable reload) {
    this.reload = reload;
    return this;
  }

  public Workplace workplace() {
    return new Workplace(jobs, dialogs, navigator, this::announce, clock, () -> BY);
  }

  private void announce() {
    announced++;
    reload.run();
  }

  public int announced() {
    return announced;
  }
}
