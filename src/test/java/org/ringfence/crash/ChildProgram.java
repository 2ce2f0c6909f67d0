package org.ringfence.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another process with the same classes, to be killed as a power cut or a task manager would. */
final class ChildProgram implements AutoCloseable {

  /** Long enough for the slowest machine; only a child that hangs takes it. */
  private static final long END_SECONDS_MAX = 60;

  private final Process process;
  private final BufferedReader said;

  private ChildProgram(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  static ChildProgram start(Class<?> main, Map<String, String> environment, String... arguments)
      throws IOException {
    var builder = new ProcessBuilder(command(main, arguments)).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new ChildProgram(builder.start());
  }

  private static List<String> command(Class<?> main, String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    Stream.of(arguments).forEach(command::add);
    return command;
  }

  /** The same where no file may grow beyond {@code kilobytes}: as on a disk that is full. */
  static ChildProgram startOnFullDisk(int kilobytes, Class<?> main, String... arguments)
      throws IOException {
    var command =
        new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
    command.addAll(command(main, arguments));
    return new ChildProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** The next line that it says; null when it has ended. */
  String nextLine() throws IOException {
    return said.readLine();
  }

  /** Lets it run on; true when it ended by itself in that time. */
  boolean endsWithin(Duration time) throws InterruptedException {
    return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Ends it without a chance to tidy up, and gives back what it had still said. */
  List<String> kill() throws IOException, InterruptedException {
    // Process.destroyForcibly would close its output as well.
    process.toHandle().destroyForcibly();
    return rest();
  }

  /** Everything that it says until it has ended. */
  List<String> rest() throws IOException, InterruptedException {
    var lines = new ArrayList<String>();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
    }
    if (!process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The child program does not end");
    }
    return lines;
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    said.close();
  }
}
