package org.ringfence.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ringfence.db.BookFailure;
import org.ringfence.problem.Failure;
import org.ringfence.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The command line of the program; without a command it is the window. */
@Command(
    name = "ringfence",
    description = "Keeps the money of each person’s Individual Service Fund apart.",
    mixinStandardHelpOptions = true,
    version = "Ringfence 1.0.0",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:refused, or something is wrong with the input or the book; nothing changed",
      "2:wrong usage",
      "3:an unexpected failure, with its code"
    })
public final class Ringfence implements Callable<Integer> {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int FAILED = 3;

  private final Desk desk;
  private final Terminal terminal;

  public Ringfence(Desk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  /**
   * Carries out a command line and says how it went: 0 done, 1 refused, 2 wrong usage, 3 failed.
   */
  public int run(String... args) {
    return new CommandLine(this)
        .addSubcommand(new DemoCommand(desk, terminal))
        .addSubcommand(new NewCommand(desk, terminal))
        .addSubcommand(new ImportCommand(desk, terminal))
        .addSubcommand(new StatementsCommand(desk, terminal))
        .addSubcommand(new ReturnCommand(desk, terminal))
        .addSubcommand(new BalancesCommand(desk, terminal))
        .addSubcommand(new JournalCommand(desk, terminal))
        .addSubcommand(new CloseCommand(desk, terminal))
        .addSubcommand(new VerifyCommand(desk, terminal))
        .addSubcommand(bank())
        .registerConverter(
            YearMonth.class, typed -> read(typed, YearMonth::parse, "a month", "2026-10"))
        .registerConverter(
            LocalDate.class, typed -> read(typed, LocalDate::parse, "a day", "2026-10-31"))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setExecutionExceptionHandler((failure, _, _) -> failed(failure))
        .execute(args);
  }

  private CommandLine bank() {
    return new CommandLine(new BankCommand())
        .addSubcommand(new BankReadCommand(terminal))
        .addSubcommand(new BankImportCommand(desk, terminal))
        .addSubcommand(new BankProofCommand(desk, terminal));
  }

  private static <T> T read(String typed, Function<String, T> reads, String what, String example) {
    try {
      return reads.apply(typed);
    } catch (DateTimeParseException cannot) {
      throw new TypeConversionException(
          "“%s” is not %s. Write it as %s.".formatted(typed, what, example));
    }
  }

  private int failed(Exception failure) {
    if (failure instanceof BookFailure book) {
      terminal.refuse(List.of(Problem.of(book.getMessage())));
      return REFUSED;
    }
    terminal.warn(
        "Something went wrong that nobody foresaw; what was not finished was not kept. Code %s."
            .formatted(Failure.of(failure).code()));
    return FAILED;
  }

  /** The window. */
  @Override
  public Integer call() {
    if (!desk.hasDisplay()) {
      terminal.refuse(
          List.of(
              Problem.of(
                  "There is no display here to open the window on. Commands work without one:"
                      + " ringfence --help lists them.")));
      return REFUSED;
    }
    var shown = desk.showWindow(Optional.empty());
    terminal.refuse(shown.problems());
    return shown.isDone() ? DONE : REFUSED;
  }
}
