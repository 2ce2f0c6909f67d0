package org.ringfence.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.ChosenFile;
import org.ringfence.money.MoneyText;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Brings a bank’s statement file into the book; what is there already stays once.")
final class BankImportCommand extends BookCommand {

  @Parameters(index = "1", paramLabel = "FILE", description = "The bank’s file.")
  private Path file;

  @Option(
      names = "--account",
      required = true,
      paramLabel = "NAME",
      description = "The bank account, as the book names it.")
  private String account;

  @Option(
      names = "--balance",
      paramLabel = "AMOUNT",
      description =
          "What the account held after the file’s last day, such as 1234.50; for a file that does"
              + " not say.")
  private Optional<String> balance = Optional.empty();

  BankImportCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<BankPreview> work(BookDesk open) {
    var found = open.database().read(tx -> open.bank().accounts().byName(tx, account));
    if (found.isEmpty()) {
      return Outcome.refused("There is no bank account called %s in the book.".formatted(account));
    }
    var held = balance.map(MoneyText::parse).orElse(Optional.empty());
    if (balance.isPresent() && held.isEmpty()) {
      return Outcome.refused(
          "--balance %s is not an amount in pounds. Write it such as 1234.50."
              .formatted(balance.get()));
    }
    var chosen = ChosenFile.of(found.get().id(), file);
    return open.bank()
        .imports()
        .bringIn(terminal.user(), held.map(chosen::holding).orElse(chosen), terminal.progress())
        .map(
            preview -> {
              preview.warnings().forEach(terminal::warn);
              return preview;
            });
  }
}
