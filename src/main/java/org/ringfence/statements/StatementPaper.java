package org.ringfence.statements;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.paper.PagePictures;
import org.ringfence.paper.PrintedPaper;
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
    return new PrintedPaper(fileName, pdf).print();
  }

  /** Saves it under its file name. Refuses a folder that cannot be written to. */
  public Outcome<Path> saveIn(Path folder) {
    return new PrintedPaper(fileName, pdf).saveAs(folder.resolve(fileName));
  }
}
