package org.ringfence.files;

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
public final class WholeFile {

  private static final int BUFFER_BYTES = 1 << 16;

  /** What writes the file. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** What makes the file, at a place that nobody looks at. */
  @FunctionalInterface
  public interface Making {
    void at(Path unfinished) throws IOException;
  }

  private WholeFile() {}

  /**
   * Refused when the place could not be written to now. To be asked before something is kept that
   * is then to be written there; leaves nothing behind.
   */
  public static Outcome<Path> check(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      while (folder != null && !Files.exists(folder)) {
        folder = folder.getParent();
      }
      if (folder == null || Files.isDirectory(file)) {
        return refused(file);
      }
      Files.delete(Files.createTempFile(folder, ".ringfence-", ".part"));
      return Outcome.done(file);
    } catch (IOException cannot) {
      return refused(file);
    }
  }

  /** Refused when the place cannot be written to. */
  public static Outcome<Path> write(Path file, Writing writing) {
    return make(
        file,
        unfinished -> {
          try (var out =
              new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER_BYTES)) {
            writing.to(out);
          }
        });
  }

  /** Refused when the place cannot be written to. */
  public static Outcome<Path> make(Path file, Making making) {
    try {
      var folder = file.toAbsolutePath().getParent();
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      var unfinished = Files.createTempFile(folder, ".ringfence-", ".part");
      boolean inPlace = false;
      try {
        making.at(unfinished);
        moveIntoPlace(unfinished, file);
        inPlace = true;
      } finally {
        if (!inPlace) {
          Files.deleteIfExists(unfinished);
        }
      }
      return Outcome.done(file);
    } catch (IOException | UncheckedIOException cannot) {
      return refused(file);
    }
  }

  private static Outcome<Path> refused(Path file) {
    return Outcome.refused(
        "%s could not be saved. Close it if it is open in another program, check that there is room on the disk and that you may save there, and try again."
            .formatted(file));
  }

  private static void moveIntoPlace(Path unfinished, Path file) throws IOException {
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException network) {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
