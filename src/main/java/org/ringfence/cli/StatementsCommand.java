package org.ringfence.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.problem.Outcome;
import org.ringfence.statements.MonthIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "statements", description = "Issues a month’s statements, one PDF a person.")
final class StatementsCommand extends BookCommand {

  @Option(names = "--month", required = true, paramLabel = "2026-10", description = "The month.")
  private YearMonth month;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to.")
  private Path folder;

  @Option(
      names = "--person",
      paramLabel = "REF",
      description = "Only the person with this reference.")
  private Optional<String> reference = Optional.empty();

  StatementsCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<?> work(BookDesk open) throws Exception {
    return reference.isPresent() ? one(open, reference.get()) : everyone(open);
  }

  private Outcome<?> everyone(BookDesk open) throws Exception {
    return open.statements()
        .issueAll(terminal.user(), month, folder)
        .run(terminal.progress())
        .then(StatementsCommand::complete);
  }

  /** Those that could be made are there; what stopped the others is still a refusal. */
  static Outcome<MonthIssue> complete(MonthIssue issue) {
    return issue.problems().isEmpty() ? Outcome.done(issue) : Outcome.refused(issue.problems());
  }

  private Outcome<?> one(BookDesk open, String ref) {
    var person = open.database().read(tx -> open.people().byReference(tx, ref));
    return person.isEmpty()
        ? Outcome.refused("There is no person with the reference %s in the book.".formatted(ref))
        : WholeFile.check(folder.resolve("statement.pdf"))
            .then(_ -> open.statements().issue(terminal.user(), person.get().id(), month))
            .then(paper -> paper.saveIn(folder));
  }
}
