package org.ringfence.cli;

import java.nio.file.Path;
import org.ringfence.ids.CommandId;
import org.ringfence.movein.MoveInReport;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Brings a moving-in workbook into the book: the whole of it, or nothing.")
final class ImportCommand extends BookCommand {

  @Parameters(index = "1", paramLabel = "WORKBOOK", description = "The workbook, FILE.xlsx.")
  private Path workbook;

  ImportCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<MoveInReport> work(BookDesk open) throws Exception {
    var brought =
        open.moveIn()
            .bringIn(CommandId.fresh(), terminal.user(), workbook)
            .run(terminal.progress());
    return brought.map(
        report -> {
          report.notes().stream().map(Finding::toString).forEach(terminal::warn);
          return report;
        });
  }
}
