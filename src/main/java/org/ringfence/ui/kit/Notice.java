package org.ringfence.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.problem.Problem;

/**
 * Words above a form or a page: what was refused, what was done, or what to mind. A view model
 * states it; {@link Banner} shows it.
 */
public sealed interface Notice {

  /** Nothing to say. */
  Notice NONE = new None();

  /**
   * Its words; empty when there is nothing to say, or all that is wrong is said beside its field.
   */
  String says();

  record None() implements Notice {
    @Override
    public String says() {
      return "";
    }
  }

  /** Refused: what is wrong, field by field; nothing was changed. */
  record Refused(List<Problem> problems) implements Notice {
    public Refused {
      problems = List.copyOf(problems);
    }

    /** The problems that belong to no field. */
    @Override
    public String says() {
      return problems.stream()
          .filter(problem -> problem.field().isEmpty())
          .map(Problem::says)
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * Done.
   *
   * @param next the words of what to do next, or empty
   * @param act does it
   */
  record Done(String says, String next, Runnable act) implements Notice {}

  /** Something to know; nothing is wrong. */
  record Info(String says, String next, Runnable act) implements Notice {}

  /** Something to look at before going on. */
  record Warning(String says, String next, Runnable act) implements Notice {}

  static Notice refused(Collection<Problem> problems) {
    return new Refused(List.copyOf(problems));
  }

  static Notice done(String says) {
    return new Done(says, "", () -> {});
  }

  static Notice info(String says) {
    return new Info(says, "", () -> {});
  }

  /**
   * What became of printing.
   *
   * @param printed false when the print dialog was closed
   * @param says what was printed
   */
  static Notice printed(boolean printed, String says) {
    return printed ? done(says) : info("Nothing was printed.");
  }

  static Notice warning(String says) {
    return new Warning(says, "", () -> {});
  }
}
