package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ringfence.cli.Desk;
import org.ringfence.cli.Ringfence;
import org.ringfence.cli.Terminal;
import org.ringfence.db.TestBooks;

/** A terminal that somebody types commands into. Today is 22 November 2026. */
final class TypedCommands {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** What is typed when a password is asked for; empty when nobody is there to ask. */
  Optional<String> password = Optional.of("sample book");

  /** Gives the exit code; what it says is that of this command alone. */
  int run(String... args) {
    return run(
        new TerminalDesk(
            TestBooks.quick(),
            CLOCK,
            _ -> {
              throw new AssertionError("No window in this test");
            }),
        args);
  }

  int run(Desk desk, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var terminal =
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            _ -> password.map(String::toCharArray),
            false,
            "Test");
    return new Ringfence(desk, terminal).run(args);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  void saysNothing() {
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
  }
}
