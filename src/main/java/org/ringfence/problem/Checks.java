package org.ringfence.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gathers everything that is wrong with what was typed, so that it can be said at once, each
 * problem beside its field.
 */
public final class Checks {

  private final List<Problem> problems = new ArrayList<>();

  /** Refuses an empty text, one longer than {@code lengthMax} characters, and a line break. */
  public Checks required(String field, String text, int lengthMax) {
    if (text.isBlank()) {
      return add(field, "%s is empty. Fill it in.".formatted(field));
    }
    return oneLine(field, text, lengthMax);
  }

  /** May be empty; refuses a text longer than {@code lengthMax} characters, and a line break. */
  public Checks oneLine(String field, String text, int lengthMax) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      add(field, "%s goes on one line. Take out the line break or tab.".formatted(field));
    }
    return lines(field, text, lengthMax);
  }

  /** May be empty or have several lines; refuses more than {@code lengthMax} characters. */
  public Checks lines(String field, String text, int lengthMax) {
    return that(
        text.length() <= lengthMax,
        field,
        "%s has %,d characters; there is room for %,d. Shorten it."
            .formatted(field, text.length(), lengthMax));
  }

  /** Refuses a day whose year was surely mistyped: before 1990 or after 2100. */
  public Checks day(String field, LocalDate day) {
    return that(
        day.getYear() >= 1990 && day.getYear() <= 2100,
        field,
        "%s is in the year %d. Check the year.".formatted(field, day.getYear()));
  }

  /** Refuses with these words when {@code right} is false. */
  public Checks that(boolean right, String field, String says) {
    return right ? this : add(field, says);
  }

  /** The same with a problem that has its field. */
  public Checks that(boolean right, Problem otherwise) {
    return right ? this : add(otherwise);
  }

  public Checks add(String field, String says) {
    return add(Problem.at(field, says));
  }

  public Checks add(Problem problem) {
    problems.add(problem);
    return this;
  }

  public Checks add(Optional<Problem> problem) {
    problem.ifPresent(problems::add);
    return this;
  }

  /** Also refuses all that the other found. */
  public Checks and(Checks other) {
    problems.addAll(other.problems);
    return this;
  }

  public boolean isRight() {
    return problems.isEmpty();
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Does it when nothing is wrong; otherwise refuses with all that is. */
  public <T> Outcome<T> whenRight(Supplier<T> work) {
    return isRight() ? Outcome.done(work.get()) : Outcome.refused(problems);
  }
}
