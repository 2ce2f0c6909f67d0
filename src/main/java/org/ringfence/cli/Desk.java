package org.ringfence.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.problem.Outcome;

/** What the commands work with; put together in {@code launch}. */
public interface Desk {

  /** Refuses what is not a book, a wrong password, and a book that is open already. */
  Outcome<BookDesk> open(Path book, char[] password);

  /** Refuses a place that is taken and a short password. */
  Outcome<BookDesk> create(Path book, char[] password);

  /** True where a window can be shown. */
  boolean hasDisplay();

  /**
   * Opens the window and returns when it is closed. Refuses where no window can be opened after
   * all, because the display does not answer or a library is missing.
   *
   * @param book the book to begin with; empty to ask for one
   */
  Outcome<Optional<Path>> showWindow(Optional<Path> book);
}
