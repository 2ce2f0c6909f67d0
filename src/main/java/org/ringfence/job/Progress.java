package org.ringfence.job;

/** How a job tells how far it is, and learns that nobody wants it any more. */
public interface Progress {

  /**
   * Says that {@code done} of {@code total} steps are behind, and what is being done now, in a few
   * words.
   */
  void at(long done, long total, String doing);

  /** True once the user has asked to stop. */
  boolean isCancelled();

  /**
   * Leaves the job when the user has asked to stop. Call between steps, never half way through one.
   */
  default void checkCancelled() {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }

  /** For work that nobody watches. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(long done, long total, String doing) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** The job stopped because the user asked it to; what it had not finished was not kept. */
  final class Cancelled extends RuntimeException {
    public Cancelled() {
      super("Stopped at your request");
    }
  }
}
