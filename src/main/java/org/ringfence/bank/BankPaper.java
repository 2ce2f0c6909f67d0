package org.ringfence.bank;

import java.nio.file.Path;
import org.ringfence.paper.PrintedPaper;
import org.ringfence.problem.Outcome;

/**
 * A paper about the bank as a PDF: to print, or to save.
 *
 * @param fileName no person's name in it
 */
public record BankPaper(String fileName, byte[] pdf) {

  /**
   * Prints it through the system's print dialog, and waits for that. True when it was printed,
   * false when the dialog was closed. Refused without a printer.
   */
  public Outcome<Boolean> print() {
    return printed().print();
  }

  /** Saves it whole or not at all. Refuses a place that cannot be written to. */
  public Outcome<Path> saveAs(Path file) {
    return printed().saveAs(file);
  }

  private PrintedPaper printed() {
    return new PrintedPaper(fileName, pdf);
  }
}
