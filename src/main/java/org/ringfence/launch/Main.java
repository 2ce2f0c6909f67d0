package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.ringfence.cli.Ringfence;
import org.ringfence.cli.Terminal;
import org.ringfence.db.Books;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.shell.SettingsFile;

/** Where the program starts: a command of the terminal, or the window. */
public final class Main {

  /** Books are kept by English days, wherever the computer thinks it is. */
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Main() {}

  public static void main(String[] args) {
    var clock = Clock.system(ENGLAND);
    var desk = new TerminalDesk(new Books(), clock, book -> showWindow(clock, book));
    System.exit(new Ringfence(desk, Terminal.ofThisProcess()).run(args));
  }

  private static Outcome<Optional<Path>> showWindow(Clock clock, Optional<Path> book) {
    var place =
        ProgramWindow.settingsPlace(
            System.getProperty("os.name", ""),
            System.getProperty("user.home", "."),
            System.getenv());
    try {
      new ProgramWindow(clock, new SettingsFile(place)).show(book);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UnsupportedOperationException noWindow) {
      return Outcome.refused(
          "A display is named, but no window can be opened on it. Check that it is running; on"
              + " Linux, that GTK 3 is installed. The commands work without: ringfence --help lists"
              + " them.");
    }
    return Outcome.done(book);
  }
}
