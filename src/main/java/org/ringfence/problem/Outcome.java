package org.ringfence.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What became of a command: it was done, or it was refused and nothing changed. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  /** Refused, for these reasons (at least one). Nothing was written. */
  record Refused<T>(List<Problem> problems) implements Outcome<T> {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("A refusal says why");
      }
    }

    /** The same refusal as the outcome of another command that needed this one. */
    public <R> Refused<R> as() {
      return new Refused<>(problems);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(List<Problem> problems) {
    return new Refused<>(problems);
  }

  static <T> Outcome<T> refused(Problem problem) {
    return new Refused<>(List.of(problem));
  }

  static <T> Outcome<T> refused(String says) {
    return refused(Problem.of(says));
  }

  /** What was looked up; refused with this when it was not found. */
  static <T> Outcome<T> found(Optional<T> looked, Problem otherwise) {
    return looked.map(Outcome::done).orElseGet(() -> refused(otherwise));
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T>(var value) -> done(change.apply(value));
      case Refused<T> refused -> refused.as();
    };
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T> refused -> refused.as();
    };
  }

  default void handle(Consumer<? super T> done, Consumer<List<Problem>> refused) {
    switch (this) {
      case Done<T>(var value) -> done.accept(value);
      case Refused<T>(var problems) -> refused.accept(problems);
    }
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  /** Why it was refused; empty when it was done. */
  default List<Problem> problems() {
    return this instanceof Refused<T>(var problems) ? problems : List.of();
  }

  /** The value of something that cannot be refused here; a refusal is a mistake in the program. */
  default T orElseThrow() {
    return switch (this) {
      case Done<T>(var value) -> value;
      case Refused<T>(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }
}
