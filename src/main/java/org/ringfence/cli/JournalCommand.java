package org.ringfence.cli;

import java.nio.file.Path;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "journal", description = "Writes the whole journal, as hledger reads it.")
final class JournalCommand extends BookCommand {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "FILE.journal.")
  private Path file;

  JournalCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<Path> work(BookDesk open) {
    return open.auditorsJournal().write(file, terminal.progress());
  }
}
