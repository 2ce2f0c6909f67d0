package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.cli.BookDesk;
import org.ringfence.cli.Desk;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.problem.Outcome;

/** Puts together what the commands work with. */
class TerminalDesk implements Desk {

  private final Clock clock;
  private final Function<Optional<Path>, Outcome<Optional<Path>>> window;
  private final Books books;

  /**
   * @param window opens the window with this book, or asks for one, and returns when it is closed
   */
  TerminalDesk(Books books, Clock clock, Function<Optional<Path>, Outcome<Optional<Path>>> window) {
    this.books = books;
    this.clock = clock;
    this.window = window;
  }

  @Override
  public Outcome<BookDesk> open(Path book, char[] password) {
    return books.open(book, password).map(database -> desk(book, database));
  }

  @Override
  public Outcome<BookDesk> create(Path book, char[] password) {
    return books.create(book, password).map(database -> desk(book, database));
  }

  private BookDesk desk(Path book, Database database) {
    return new TerminalBook(new OpenBook(book, database, clock, new LazyTypefaces()));
  }

  @Override
  public boolean hasDisplay() {
    return Displays.isThere(System.getProperty("os.name", ""), System.getenv());
  }

  @Override
  public Outcome<Optional<Path>> showWindow(Optional<Path> book) {
    return window.apply(book);
  }
}
