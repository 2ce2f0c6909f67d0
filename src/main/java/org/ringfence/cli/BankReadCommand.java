package org.ringfence.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ringfence.bank.files.BankFile;
import org.ringfence.bank.files.BankFiles;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description =
        "Lists date, pounds, balance or blank and text of each line of a statement file, separated"
            + " by tabs. Stores nothing.",
    mixinStandardHelpOptions = true)
final class BankReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "The bank’s file.")
  private Path file;

  BankReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outcome<BankFile> read = BankFiles.read(file);
    read.handle(
        it -> {
          it.tabSeparated().forEach(terminal::say);
          it.warnings().forEach(terminal::warn);
        },
        terminal::refuse);
    return read.isDone() ? Ringfence.DONE : Ringfence.REFUSED;
  }
}
