package org.ringfence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The real hledger, where the computer has one: a second opinion, which no test may need. {@link
 * HledgerReader} is always asked.
 */
public final class Hledger {

  private final Path program;
  private final Path journal;

  private Hledger(Path program, Path journal) {
    this.program = program;
    this.journal = journal;
  }

  /** It, for a journal; empty where there is none on the path. */
  public static Optional<Hledger> on(Path journal) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "hledger"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Hledger(program, journal));
  }

  /** What it says, line by line. Fails the test when it finds something wrong. */
  public List<String> says(String... arguments) {
    var command = new ArrayList<>(List.of(program.toString(), "-f", journal.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      var process = builder.start();
      var said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
      assertThat(process.waitFor()).as(said::toString).isZero();
      return said;
    } catch (Exception failed) {
      throw new AssertionError("hledger could not be run", failed);
    }
  }
}
