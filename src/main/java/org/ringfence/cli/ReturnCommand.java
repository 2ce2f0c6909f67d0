package org.ringfence.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.files.WholeFile;
import org.ringfence.people.Commissioner;
import org.ringfence.problem.Outcome;
import org.ringfence.returns.ReturnPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "return", description = "Issues a commissioner’s return for a period.")
final class ReturnCommand extends BookCommand {

  @Option(
      names = "--commissioner",
      required = true,
      paramLabel = "NAME",
      description = "The commissioner’s name in the book.")
  private String name;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "2026-07-01",
      description = "The first day of the period.")
  private LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "2026-09-30",
      description = "The last day of the period.")
  private LocalDate to;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "FILE.xlsx.")
  private Path file;

  ReturnCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<Path> work(BookDesk open) {
    var returns = open.returns();
    return WholeFile.check(file)
        .then(_ -> commissioner(open))
        .then(
            commissioner ->
                returns.issue(
                    terminal.user(),
                    commissioner.id(),
                    new ReturnPeriod(from, to),
                    terminal.progress()))
        .then(issued -> returns.save(issued, file));
  }

  private Outcome<Commissioner> commissioner(BookDesk open) {
    return open.database()
        .read(tx -> open.commissioners().byName(tx, name))
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "There is no commissioner called %s in the book. %s"
                        .formatted(name, known(open.commissioners().all()))));
  }

  private static String known(List<Commissioner> all) {
    return all.isEmpty()
        ? "There is none at all yet."
        : all.stream()
            .map(Commissioner::name)
            .collect(Collectors.joining(", ", "There are: ", "."));
  }
}
