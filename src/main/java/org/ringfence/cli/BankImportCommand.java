package org.ringfence.cli;

import java.nio.file.Path;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.ChosenFile;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Brings a bank's statement file into the book; what is there already stays once.")
final class BankImportCommand extends BookCommand {

  @Parameters(index = "1", paramLabel = "FILE", description = "The bank's file.")
  private Path file;

  @Option(
      names = "--account",
      required = true,
      paramLabel = "NAME",
      description = "The bank account, as the book names it.")
  private String account;

  BankImportCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<BankPreview> work(BookDesk open) {
    var found = open.database().read(tx -> open.bank().accounts().byName(tx, account));
    if (found.isEmpty()) {
      return Outcome.refused("There is no bank account called %s in the book.".formatted(account));
    }
    return open.bank()
        .imports()
        .bringIn(terminal.user(), ChosenFile.of(found.get().id(), file))
        .map(
            preview -> {
              preview.warnings().forEach(terminal::warn);
              return preview;
            });
  }
}
