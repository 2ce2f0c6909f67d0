package org.ringfence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;
import org.ringfence.returns.ReturnPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "demo",
    description =
        "Makes the sample book with its statements and returns, and opens the window where there is"
            + " a display. Everyone in it is invented.")
final class DemoCommand implements Callable<Integer> {

  /** Known to everyone: nobody in the sample book is real. */
  static final String PASSWORD = "sample book";

  private static final String WORKBOOK = "/samples/ringfence-sample.xlsx";
  private static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);
  private static final ReturnPeriod QUARTER =
      new ReturnPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

  private final Desk desk;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Where to make it; without it, in ringfence-demo.")
  private Path folder = Path.of("ringfence-demo");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Explains this command.")
  private boolean help;

  DemoCommand(Desk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var book = folder.resolve("Sample.ringfence");
    var password = PASSWORD.toCharArray();
    // A second time, the sample book is still there, and bringing it in again adds nothing.
    var opened = Files.exists(book) ? desk.open(book, password) : desk.create(book, password);
    if (opened instanceof Outcome.Refused<BookDesk>(var problems)) {
      terminal.refuse(problems);
      return Ringfence.REFUSED;
    }
    try (var open = opened.orElseThrow()) {
      var made = fill(open);
      terminal.refuse(made.problems());
      if (!made.isDone()) {
        return Ringfence.REFUSED;
      }
    }
    say(book);
    if (desk.hasDisplay()) {
      // The book and its papers are made all the same.
      terminal.refuse(desk.showWindow(Optional.of(book)).problems());
    }
    return Ringfence.DONE;
  }

  private Outcome<?> fill(BookDesk open) throws Exception {
    var progress = terminal.progress();
    var brought = bringIn(open, progress);
    if (!brought.isDone()) {
      return brought;
    }
    var bank = new DemoBank(open, terminal.user()).fill(folder.resolve("bank"));
    if (!bank.isDone()) {
      return bank;
    }
    var statements =
        open.statements()
            .issueAll(terminal.user(), LAST_MONTH, folder.resolve("statements"))
            .run(progress)
            .then(StatementsCommand::complete);
    return statements.isDone() ? returns(open, progress) : statements;
  }

  private Outcome<?> bringIn(BookDesk open, Progress progress) throws Exception {
    var workbook = Files.createTempFile("ringfence-sample-", ".xlsx");
    try (var sample = DemoCommand.class.getResourceAsStream(WORKBOOK)) {
      if (sample == null) {
        throw new IOException("The program was put together without its sample workbook");
      }
      Files.copy(sample, workbook, StandardCopyOption.REPLACE_EXISTING);
      return open.moveIn().bringIn(CommandId.fresh(), terminal.user(), workbook).run(progress);
    } finally {
      Files.deleteIfExists(workbook);
    }
  }

  private Outcome<?> returns(BookDesk open, Progress progress) {
    Outcome<?> last = Outcome.done(true);
    for (var commissioner : open.commissioners().all()) {
      last =
          open.returns()
              .issue(terminal.user(), commissioner.id(), QUARTER, progress)
              .then(
                  issued ->
                      open.returns()
                          .save(issued, folder.resolve("returns").resolve(issued.fileName())));
      if (!last.isDone()) {
        return last;
      }
    }
    return last;
  }

  private void say(Path book) {
    var made = folder.toAbsolutePath().normalize();
    terminal.say("The sample book: " + book.toAbsolutePath().normalize());
    terminal.say("Its password: " + PASSWORD);
    terminal.say("Statements for October 2026: " + made.resolve("statements"));
    terminal.say("Returns for July to September 2026: " + made.resolve("returns"));
    terminal.say("Bank statements, October’s brought in: " + made.resolve("bank"));
    if (!desk.hasDisplay()) {
      terminal.say("There is no display here, so the window was not opened.");
    }
  }
}
