package org.ringfence.paper;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints a PDF on paper through the system's own print dialog. */
public final class SystemPrinter {

  /** What became of it. */
  public enum Result {
    PRINTED,
    /** The dialog was closed without printing. */
    CANCELLED,
    /** This computer has no display or no printer. */
    UNAVAILABLE
  }

  /**
   * Shows the dialog and prints. It waits for both, so never call it on the thread that draws the
   * window.
   *
   * @param jobName what the printer's queue shows
   * @throws IOException when {@code pdf} cannot be read
   * @throws PrinterException when the printer refuses
   */
  public Result print(byte[] pdf, String jobName) throws IOException, PrinterException {
    // Without a printer the system's dialog says so in words of its own, and nothing to do next.
    if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
      return Result.UNAVAILABLE;
    }
    try (var document = Loader.loadPDF(pdf)) {
      var job = PrinterJob.getPrinterJob();
      job.setJobName(jobName);
      job.setPageable(new PDFPageable(document));
      if (!job.printDialog()) {
        return Result.CANCELLED;
      }
      job.print();
      return Result.PRINTED;
    }
  }
}
