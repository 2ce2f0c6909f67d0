package org.ringfence.statements;

import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.paper.PagePictures;
import org.ringfence.paper.SystemPrinter;
import org.ringfence.problem.Outcome;

/**
 * A statement as a PDF: to look at, to print, to save.
 *
 * @param fileName {@code REF-2026-10-statement.pdf}; no name in it
 * @param issued which issue it is; empty for a preview that nobody has issued
 */
public record StatementPaper(String fileName, byte[] pdf, Optional<IssuedStatement> issued) {

  /**
   * Its pages as pictures, for the screen.
   *
   * @param scale pixels a point: 1 is 72 dots an inch
   */
  public List<BufferedImage> pages(float scale) {
    try (var pictures = PagePictures.open(pdf)) {
      var pages = new ArrayList<BufferedImage>(pictures.count());
      for (int page = 0; page < pictures.count(); page++) {
        pages.add(pictures.page(page, scale));
      }
      return pages;
    } catch (IOException e) {
      throw new IllegalStateException("A PDF of our own cannot be read back", e);
    }
  }

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
            Outcome.refused("No printer is set up on this computer. Save the statement as a PDF instead.");
      };
    } catch (PrinterException e) {
      return Outcome.refused(
          "The printer refused it: %s. Check the printer, or save the statement as a PDF instead."
              .formatted(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("A PDF of our own cannot be read back", e);
    }
  }

  /**
   * Saves it under its file name: first beside its place, then moved there, so that no half of it
   * is ever to be seen. Refuses a folder that cannot be written to.
   */
  public Outcome<Path> saveIn(Path folder) {
    try {
      Files.createDirectories(folder);
      var place = folder.resolve(fileName);
      var beside = Files.createTempFile(folder, ".statement-", ".part");
      try {
        Files.write(beside, pdf);
        Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
      return Outcome.done(place);
    } catch (IOException e) {
      return Outcome.refused(
          "%s cannot be written to the folder %s. Choose another folder, or make room there."
              .formatted(fileName, folder));
    }
  }
}
