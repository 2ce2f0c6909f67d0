package org.ringfence.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.files.WholeFile;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;

/**
 * Writes a workbook of our own. Rows stream to disk, so that memory does not grow with them; what
 * waits on disk is in a folder that only this user can read, and gone afterwards. The file appears
 * under its name whole or not at all.
 */
public final class WorkbookWriter {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int PACKING = 3;

  private final String title;
  private final List<Sheet> sheets;

  /**
   * @param title the title that the spreadsheet program shows in the file's properties
   * @param sheets in the order of their tabs
   */
  public WorkbookWriter(String title, List<? extends Sheet> sheets) {
    this.title = title;
    this.sheets = List.copyOf(sheets);
  }

  /** Writes to {@code file}, over what was there. Refused when the place cannot be written to. */
  public Outcome<Path> write(Path file, Progress progress) {
    return WholeFile.make(file, unfinished -> writeInPrivate(unfinished, progress));
  }

  private void writeInPrivate(Path file, Progress progress) throws IOException {
    var folder = Files.createTempDirectory("ringfence-sheet-");
    try {
      TempFile.withStrategy(
          new DefaultTempFileCreationStrategy(folder.toFile()),
          () -> {
            writeStreaming(file, progress);
            return file;
          });
    } finally {
      try (var left = Files.walk(folder)) {
        for (var each : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  private void writeStreaming(Path file, Progress progress) {
    try (var whole = new XSSFWorkbook()) {
      whole.getProperties().getCoreProperties().setCreator("Ringfence");
      whole.getProperties().getCoreProperties().setTitle(title);
      var styles = new SheetStyles(whole);
      var tables = sheets.stream().flatMap(sheet -> frame(sheet, whole, styles).stream()).toList();
      try (var streaming = new QuicklyPacked(whole);
          var out = Files.newOutputStream(file)) {
        for (var table : tables) {
          table.rows(streaming.getSheet(table.name()), progress);
        }
        streaming.write(out);
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /** Packs at half the time of the usual level, for a file that is a little larger. */
  private static final class QuicklyPacked extends SXSSFWorkbook {
    QuicklyPacked(XSSFWorkbook whole) {
      super(whole, ROWS_IN_MEMORY, false, false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      var archive = super.createArchiveOutputStream(out);
      archive.setLevel(PACKING);
      return archive;
    }
  }

  private static Optional<TableWriting<?>> frame(
      Sheet sheet, XSSFWorkbook whole, SheetStyles styles) {
    return switch (sheet) {
      case Sheet.Table<?> table -> {
        var writing = new TableWriting<>(table, styles);
        writing.frame(whole.createSheet(table.name()));
        yield Optional.of(writing);
      }
      case Sheet.Notes notes -> {
        NotesWriting.write(notes, whole.createSheet(notes.name()), styles);
        yield Optional.empty();
      }
    };
  }
}
