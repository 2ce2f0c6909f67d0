package org.ringfence.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "Makes an empty book.")
final class NewCommand implements Callable<Integer> {

  private final Desk desk;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The new book, NAME.ringfence.")
  private Path book;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Explains this command.")
  private boolean help;

  NewCommand(Desk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var made =
        terminal
            .newPassword(book.toAbsolutePath().getFileName().toString())
            .then(password -> desk.create(book, password))
            .map(
                open -> {
                  open.close();
                  return book;
                });
    terminal.refuse(made.problems());
    return made.isDone() ? Ringfence.DONE : Ringfence.REFUSED;
  }
}
