package org.ringfence.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ringfence.cli.Ringfence;
import org.ringfence.cli.Terminal;
import org.ringfence.db.Books;
import org.ringfence.problem.Outcome;

/**
 * Does a little of everything once, so that Java can note which classes the program needs and keep
 * them loaded and linked in its AOT cache. The build runs this after it has put the program
 * together; nothing else does.
 *
 * <p>Arguments: a folder for what is made, then the file that is to name the Java that the cache
 * fits.
 */
public final class TrainingRun {

  /** The password of the sample book, which is everybody's. */
  private static final String PASSWORD = "sample book";

  private static final String BOOK = "Sample.ringfence";
  private static final Clock CLOCK = Clock.system(ZoneOffset.UTC);

  private TrainingRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    // A window that never comes must not hold the build up.
    CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS)
        .execute(() -> Runtime.getRuntime().halt(1));
    var folder = Path.of(args[0]);
    int exit = train(folder);
    if (exit == 0) {
      new FirstSight(folder.resolve(BOOK), PASSWORD.toCharArray(), CLOCK).show();
      Files.writeString(Path.of(args[1]), System.getProperty("java.runtime.version"));
    }
    System.exit(exit);
  }

  /**
   * Makes the sample book with its papers in {@code folder} and reads it again.
   *
   * @return the exit code of the first command that failed, or 0
   */
  static int train(Path folder) {
    var desk = new TerminalDesk(new Books(), CLOCK, Outcome::done);
    var errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(
            new PrintWriter(Writer.nullWriter()),
            errors,
            _ -> Optional.of(PASSWORD.toCharArray()),
            false,
            "Training");
    var book = folder.resolve(BOOK).toString();
    return List.of(
            List.of("demo", folder.toString()), List.of("balances", book, "--on", "2026-10-31"))
        .stream()
        .mapToInt(command -> new Ringfence(desk, terminal).run(command.toArray(String[]::new)))
        .filter(exit -> exit != 0)
        .findFirst()
        .orElse(0);
  }
}
