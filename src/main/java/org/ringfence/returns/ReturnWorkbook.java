package org.ringfence.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Sheet;
import org.ringfence.sheet.WorkbookWriter;

/** Draws frozen figures as the standard return. */
final class ReturnWorkbook {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ReturnWorkbook() {}

  /** The bytes of the workbook. Refused when there is no room for it. */
  static Outcome<byte[]> of(ReturnFigures figures, Edition edition, Progress progress) {
    try {
      var folder = Files.createTempDirectory("ringfence-return-");
      var file = folder.resolve("return.xlsx");
      try {
        var written =
            new WorkbookWriter(title(figures.heading()), sheets(figures, edition))
                .write(file, progress);
        return written.map(
            path -> {
              try {
                return Files.readAllBytes(path);
              } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
              }
            });
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException | UncheckedIOException cannot) {
      return Outcome.refused(
          "There is no room to make the return in the folder for temporary files. Make room on the"
              + " disk and try again.");
    }
  }

  private static String title(ReturnFigures.Heading heading) {
    return "Return to %s, %s".formatted(heading.commissioner(), heading.period().inWords());
  }

  private static List<Sheet> sheets(ReturnFigures figures, Edition edition) {
    return List.of(
        ReturnNotes.of(figures, edition),
        table("Summary", ReturnColumns.summary(), figures.summary()),
        table("Transactions", ReturnColumns.transactions(), figures.transactions()),
        table("Bills", ReturnColumns.bills(), figures.bills()));
  }

  private static <R> Sheet table(String name, List<Explained<R>> columns, List<R> rows) {
    return new Sheet.Table<>(name, name, columns.stream().map(Explained::column).toList(), rows);
  }
}
