package org.ringfence.monthend;

import java.util.List;

/** How one check stands with a month. */
public sealed interface Standing {

  /**
   * Nothing is missing.
   *
   * @param details things to look at, one a line; may be empty
   */
  record Done(String says, List<String> details) implements Standing {
    public Done {
      details = List.copyOf(details);
    }
  }

  /** There is nothing to check in this month. */
  record NotApplicable(String why) implements Standing {}

  /**
   * Something is missing.
   *
   * @param toDo what to do about each, a whole sentence
   * @param missing at least one thing
   */
  record Open(String toDo, List<Missing> missing) implements Standing {
    public Open {
      missing = List.copyOf(missing);
      if (missing.isEmpty()) {
        throw new IllegalArgumentException("An open check says what is missing");
      }
    }
  }

  static Standing done(String says) {
    return new Done(says, List.of());
  }

  /** Open when something is missing, done when nothing is. */
  static Standing of(List<Missing> missing, String toDo, String whenDone) {
    return missing.isEmpty() ? done(whenDone) : new Open(toDo, missing);
  }
}
