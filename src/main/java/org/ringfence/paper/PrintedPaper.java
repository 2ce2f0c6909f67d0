package org.ringfence.paper;

import java.awt.print.PrinterException;
import java.io.IOException;
import java.nio.file.Path;
import org.ringfence.files.WholeFile;
import org.ringfence.problem.Outcome;

/**
 * A paper as a PDF: to print, or to save.
 *
 * @param fileName such as {@code bank-proof-2026-10-31.pdf}; no person's name in it
 */
public record PrintedPaper(String fileName, byte[] pdf) {

  /**
   * Prints it through the system's print dialog, and waits for that: never on the thread that draws
   * the window. True when it was printed, false when the dialog was closed.
   */
  public Outcome<Boolean> print() {
    try {
      return switch (new SystemPrinter().print(pdf, fileName)) {
        case PRINTED -> Outcome.done(true);
        case CANCELLED -> Outcome.done(false);
        case UNAVAILABLE ->
            Outcome.refused("No printer is set up on this computer. Save it as a PDF instead.");
      };
    } catch (PrinterException e) {
      return Outcome.refused(
          "The printer refused it: %s. Check the printer, or save it as a PDF instead."
              .formatted(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("A PDF of our own cannot be read back", e);
    }
  }

  /** Saves it. Refuses a place that cannot be written to. */
  public Outcome<Path> saveAs(Path file) {
    return WholeFile.write(file, out -> out.write(pdf));
  }
}
