package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ringfence.cli.BookDesk;
import org.ringfence.cli.Desk;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.paper.Printable;
import org.ringfence.paper.Typefaces;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** Puts together what the commands work with. */
final class TerminalDesk implements Desk {

  private final Clock clock;
  private final Consumer<Optional<Path>> window;
  private final Books books = new Books();

  /**
   * @param window opens the window with this book, or asks for one, and returns when it is closed
   */
  TerminalDesk(Clock clock, Consumer<Optional<Path>> window) {
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
    var fonts = new LazyTypefaces();
    return new TerminalBook(new OpenBook(book, database, clock, fonts.whyNotPrintable()), fonts);
  }

  @Override
  public boolean hasDisplay() {
    return Displays.isThere(System.getProperty("os.name", ""), System.getenv());
  }

  @Override
  public void showWindow(Optional<Path> book) {
    window.accept(book);
  }

  /** The fonts, loaded when somebody first asks: most commands never do. */
  static final class LazyTypefaces {
    private Typefaces loaded;
    private Printable printable;

    synchronized Typefaces get() {
      if (loaded == null) {
        loaded = Typefaces.bundled();
        printable = new Printable(loaded);
      }
      return loaded;
    }

    Function<String, Optional<Problem>> whyNotPrintable() {
      return text -> {
        get();
        return printable.whyNot(text).map(Problem::of);
      };
    }
  }
}
