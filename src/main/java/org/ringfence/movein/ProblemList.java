package org.ringfence.movein;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Finding;

/** What is wrong with a workbook as plain text: to hand to whoever keeps the workbook. */
public final class ProblemList {

  private final String text;

  /**
   * @param workbook the name of the file
   */
  public ProblemList(String workbook, MoveInReport report) {
    text =
        report.problems().stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n", "Problems in %s\n\n".formatted(workbook), "\n"));
  }

  /** A heading, then a problem a line with its place. */
  public String text() {
    return text;
  }

  /** Refused when the place cannot be written to. */
  public Outcome<Path> write(Path file) {
    try {
      return Outcome.done(Files.writeString(file, text));
    } catch (IOException cannot) {
      return Outcome.refused(
          "%s could not be saved. Check that there is room on the disk and that you may save there, or choose another place."
              .formatted(file));
    }
  }
}
