package org.ringfence.returns;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ringfence.problem.Outcome;

/** Puts a file into place whole or not at all; what stood there before stays until then. */
final class WholeFile {

  /** What fills the file. */
  @FunctionalInterface
  interface Filling {
    void into(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Refused when the place cannot be written to. */
  static Outcome<Path> write(Path file, Filling filling) {
    try {
      var folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      var unfinished = Files.createTempFile(folder, ".ringfence-", ".part");
      try {
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
          filling.into(out);
        }
        moveIntoPlace(unfinished, file);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      return Outcome.done(file);
    } catch (IOException | UncheckedIOException cannot) {
      return Outcome.refused(
          "%s could not be saved. Close it if it is open in another program, check that there is room on the disk and that you may save there, and try again."
              .formatted(file));
    }
  }

  private static void moveIntoPlace(Path unfinished, Path file) throws IOException {
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException network) {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
