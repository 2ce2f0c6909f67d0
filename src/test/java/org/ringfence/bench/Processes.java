package org.ringfence.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The program in processes of its own, started as people start it and timed from outside. */
final class Processes {

  private static final String FILES = System.getProperty("path.separator");

  private final Path app;

  /**
   * @param app where the packaged program is, such as {@code target/app}
   */
  Processes(Path app) {
    this.app = app.toAbsolutePath();
  }

  /** {@code ringfence balances}, until it has ended, in nanoseconds. */
  long balances(Path book) throws IOException, InterruptedException {
    return timed(List.of(launcher(), "balances", book.toString()));
  }

  /** The window on the list of people, drawn without a display, in nanoseconds. */
  long window(Path book) throws IOException, InterruptedException {
    var command = java();
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    return timed(withTestClasses(command, "org.ringfence.launch.PeopleShown", book.toString()));
  }

  /** What {@code PapersBench} says of each month. */
  List<String> papers(Path book, Path out, List<YearMonth> months)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of(book.toString(), out.toString()));
    months.forEach(month -> arguments.add(month.toString()));
    var command =
        withTestClasses(
            java(), "org.ringfence.launch.PapersBench", arguments.toArray(String[]::new));
    return said(command).lines().toList();
  }

  private List<String> withTestClasses(List<String> command, String main, String... arguments) {
    command.addAll(List.of("-cp", app.resolve("lib") + "/*" + FILES + testClasses(), main));
    command.addAll(List.of(arguments));
    return command;
  }

  /** {@code ringfence statements} in a small heap, in nanoseconds. */
  long statements(Path book, YearMonth month, Path out) throws IOException, InterruptedException {
    return inSmallHeap(
        "statements", book.toString(), "--month", month.toString(), "--out", out.toString());
  }

  /** {@code ringfence import} in a small heap, in nanoseconds. */
  long importing(Path book, Path workbook) throws IOException, InterruptedException {
    return inSmallHeap("import", book.toString(), workbook.toString());
  }

  private long inSmallHeap(String... arguments) throws IOException, InterruptedException {
    var command = java();
    command.addAll(List.of("-Xmx256m", "-cp", app.resolve("lib") + "/*"));
    command.add("org.ringfence.launch.Main");
    command.addAll(List.of(arguments));
    return timed(command);
  }

  private List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCache=" + app.resolve("lib/ringfence.aot"),
            "-Xlog:disable",
            "@" + app.resolve("lib/java.options")));
  }

  private String launcher() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return app.resolve(windows ? "bin/ringfence.bat" : "bin/ringfence").toString();
  }

  private static Path testClasses() {
    return Path.of(
        URI.create(Processes.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static long timed(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    said(command);
    return System.nanoTime() - start;
  }

  private static String said(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("RINGFENCE_PASSWORD", new String(GeneratedBook.PASSWORD));
    builder.environment().put("RINGFENCE_JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes());
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException("%s ended with %d: %s".formatted(command, exit, said));
    }
    return said;
  }
}
