package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.ringfence.cli.Ringfence;
import org.ringfence.cli.Terminal;

/** Where the program starts: a command of the terminal, or the window. */
public final class Main {

  /** Books are kept by English days, wherever the computer thinks it is. */
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Main() {}

  public static void main(String[] args) {
    var desk = new TerminalDesk(Clock.system(ENGLAND), Main::showWindow);
    System.exit(new Ringfence(desk, Terminal.ofThisProcess()).run(args));
  }

  private static void showWindow(Optional<Path> book) {
    throw new IllegalStateException("The window is put together elsewhere");
  }
}
