package org.ringfence.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command on a book that is there: asks for the password, opens it, works, closes it. */
abstract class BookCommand implements Callable<Integer> {

  final Desk desk;
  final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book, NAME.ringfence.")
  Path book;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Explains this command.")
  boolean help;

  BookCommand(Desk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  /** The work itself. What it refuses is said for it. */
  abstract Outcome<?> work(BookDesk open) throws Exception;

  @Override
  public final Integer call() throws Exception {
    var opened =
        terminal
            .password(book.toAbsolutePath().getFileName().toString())
            .then(password -> desk.open(book, password));
    return switch (opened) {
      case Outcome.Refused<BookDesk>(var problems) -> {
        terminal.refuse(problems);
        yield Ringfence.REFUSED;
      }
      case Outcome.Done<BookDesk>(var open) -> {
        try (open) {
          var outcome = work(open);
          terminal.refuse(outcome.problems());
          yield outcome.isDone() ? Ringfence.DONE : Ringfence.REFUSED;
        }
      }
    };
  }
}
