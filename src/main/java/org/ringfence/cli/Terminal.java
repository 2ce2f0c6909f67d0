package org.ringfence.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * Where a command speaks and from where it learns the password.
 *
 * @param out what the command was asked for, and nothing else
 * @param err reasons, one a line
 * @param secrets asks for the password
 * @param watched true when a person watches, so that progress may be shown
 * @param user who works at the terminal, for the log
 */
public record Terminal(
    PrintWriter out, PrintWriter err, Secrets secrets, boolean watched, String user) {

  /** The variable that holds the password where nobody can be asked. */
  static final String PASSWORD_VARIABLE = "RINGFENCE_PASSWORD";

  /** Asks for a password; empty where there is nobody to ask. */
  public interface Secrets {
    Optional<char[]> ask(String prompt);
  }

  /** The terminal that the program was started from. */
  public static Terminal ofThisProcess() {
    var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    return new Terminal(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        prompt ->
            Optional.ofNullable(System.getenv(PASSWORD_VARIABLE))
                .filter(text -> !text.isEmpty())
                .map(String::toCharArray)
                .or(() -> console.map(it -> it.readPassword("%s: ", prompt))),
        console.isPresent(),
        System.getProperty("user.name", "") + " at the terminal");
  }

  /** The password of an existing book. Refused when there is nobody to ask. */
  Outcome<char[]> password(String bookName) {
    return secrets
        .ask("Password of " + bookName)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "The book’s password is needed: set %s, or start this in a terminal that can"
                            .formatted(PASSWORD_VARIABLE)
                        + " ask for it."));
  }

  /** A password for a new book, asked twice. Refused when the second is another. */
  Outcome<char[]> newPassword(String bookName) {
    return password(bookName)
        .then(
            first ->
                secrets
                        .ask("The same password again")
                        .filter(second -> Arrays.equals(first, second))
                        .isPresent()
                    ? Outcome.done(first)
                    : Outcome.refused("The two passwords differ. Nothing was made."));
  }

  /** Says why not, each reason on a line of its own. */
  void refuse(List<Problem> problems) {
    problems.forEach(problem -> warn(problem.toString()));
  }

  void warn(String sentence) {
    err.println(sentence.replaceAll("\\R", " "));
    err.flush();
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Shows how far a job is on the last line, where somebody watches. */
  Progress progress() {
    return watched ? new LineProgress(err) : Progress.UNWATCHED;
  }

  private static final class LineProgress implements Progress {
    private final PrintWriter err;
    private String shown = "";

    LineProgress(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void at(long done, long total, String doing) {
      var now = total > 0 ? "%s: %d%%".formatted(doing, Math.min(100, done * 100 / total)) : doing;
      if (!now.equals(shown)) {
        err.print("\r" + now + " ".repeat(Math.max(0, shown.length() - now.length())));
        if (done >= total && total > 0) {
          err.print("\r" + " ".repeat(now.length()) + "\r");
        }
        err.flush();
        shown = now;
      }
    }

    @Override
    public boolean isCancelled() {
      return Thread.currentThread().isInterrupted();
    }
  }
}
