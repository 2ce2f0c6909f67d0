package org.ringfence.cli;

import java.time.YearMonth;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "close",
    description = "Closes a month; refused, with what is missing, until its checklist is done.")
final class CloseCommand extends BookCommand {

  @Option(names = "--month", required = true, paramLabel = "2026-10", description = "The month.")
  private YearMonth month;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "Who closes it: the name of a member of staff.")
  private String name;

  CloseCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<MonthEvent> work(BookDesk open) {
    return open.monthEnd().close(name, month);
  }
}
