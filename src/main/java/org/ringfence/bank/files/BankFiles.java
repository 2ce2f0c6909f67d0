package org.ringfence.bank.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * Reads a bank's statement file, knowing it by what is in it and never by its name. A file is read
 * whole or refused; no line is ever left out without a note that says so.
 */
public final class BankFiles {

  /**
   * The field of the {@link Problem} that refuses a table whose columns are not known: bring it in
   * with a {@link ColumnMapping}.
   */
  public static final String COLUMNS_UNKNOWN = "Columns";

  /** Twenty years of a busy account. */
  private static final long BYTES_MAX = 50L << 20;

  /** As XML with a line to each element, that is what the largest file holds. */
  private static final long TEXT_LINES_MAX = 2_000_000;

  private static final String COLUMNS_NOT_KNOWN =
      "This table’s columns are not known from their headings. Say which column holds the date,"
          + " which the amount and which the text; your choice is kept for the account.";

  private BankFiles() {}

  /** Reads a file of any kind that is recognised. */
  public static Outcome<BankFile> read(Path file) {
    return opened(
        file,
        content ->
            switch (content) {
              case Content.Text(var text) -> readText(text);
              case Content.Rows(var table) -> readTable(table);
            });
  }

  /** Reads a table (CSV or workbook) by columns that a person named. */
  public static Outcome<BankFile> read(Path file, ColumnMapping mapping) {
    var problems = mapping.problems();
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    return opened(
        file,
        content ->
            Outcome.done(
                TableReader.read(
                    tableOf(content),
                    new RecognisedTable(BankFileFormat.MAPPED_TABLE, mapping, false))));
  }

  /** The first rows of a table and the columns guessed for it, for naming them by hand. */
  public static Outcome<TablePreview> preview(Path file) {
    return opened(file, content -> Outcome.done(TablePreview.of(tableOf(content))));
  }

  /** Whether a table has these headings; false of a file that cannot be read as a table. */
  public static boolean hasHeadings(Path file, List<String> headings) {
    return opened(
            file, content -> Outcome.done(Headings.under(tableOf(content), headings).isPresent()))
        .equals(Outcome.done(true));
  }

  /** What a file turns out to hold. */
  private sealed interface Content {
    record Text(FileText text) implements Content {}

    record Rows(Table table) implements Content {}
  }

  private interface Reading<T> {
    Outcome<T> of(Content content) throws UnreadableFileException;
  }

  private static <T> Outcome<T> opened(Path file, Reading<T> reading) {
    try {
      return reading.of(content(file));
    } catch (UnreadableFileException refused) {
      return Outcome.refused(refused.getMessage());
    } catch (NoSuchFileException gone) {
      return Outcome.refused("There is no file " + gone.getFile() + ". Choose it again.");
    } catch (AccessDeniedException denied) {
      return Outcome.refused(
          "The file cannot be opened. Close it in other programs, check that you may read it, and"
              + " try again.");
    } catch (IOException failed) {
      return Outcome.refused(
          "The file could not be read from its disk. Copy it to this computer and try again.");
    }
  }

  private static Content content(Path file) throws IOException, UnreadableFileException {
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException("This is a folder. Choose the statement file in it.");
    }
    long size = Files.size(file);
    if (size > BYTES_MAX) {
      throw new UnreadableFileException(
          "The file is larger than %d MB, far more than any bank statement, so it was not read. Download a shorter period."
              .formatted(BYTES_MAX >> 20));
    }
    if (size == 0) {
      throw new UnreadableFileException("The file is empty. Download the statement again.");
    }
    byte[] bytes = Files.readAllBytes(file);
    var kind = FileKind.of(bytes);
    if (kind == FileKind.WORKBOOK) {
      return new Content.Rows(WorkbookTable.read(file));
    }
    if (kind != FileKind.TEXT) {
      throw new UnreadableFileException(kind.refusal());
    }
    var text = FileText.of(bytes);
    if (text.text().chars().filter(c -> c == '\n').count() > TEXT_LINES_MAX) {
      throw new UnreadableFileException(Table.TOO_LARGE);
    }
    if (text.text().isBlank()) {
      throw new UnreadableFileException(
          "The file has nothing in it but blanks. Download the statement again.");
    }
    return new Content.Text(text);
  }

  private static Outcome<BankFile> readText(FileText text) throws UnreadableFileException {
    if (OfxReader.isOfx(text)) {
      return Outcome.done(OfxReader.read(text));
    }
    if (text.text().stripLeading().startsWith("<")) {
      return Outcome.done(CamtReader.read(text));
    }
    if (QifReader.isQif(text)) {
      return Outcome.done(QifReader.read(text));
    }
    if (Mt940Reader.isMt940(text)) {
      return Outcome.done(Mt940Reader.read(text));
    }
    if (SantanderTextReader.isSantander(text)) {
      return Outcome.done(SantanderTextReader.read(text));
    }
    return readTable(CsvTable.read(text));
  }

  private static Outcome<BankFile> readTable(Table table) throws UnreadableFileException {
    var recognised = Headings.recognise(table);
    if (recognised.isEmpty()) {
      recognised = BareTable.recognise(table);
    }
    if (recognised.isPresent()) {
      return Outcome.done(TableReader.read(table, recognised.get()));
    }
    boolean anyTable = table.rows().stream().anyMatch(BankFiles::mayBeALine);
    return anyTable
        ? Outcome.refused(Problem.at(COLUMNS_UNKNOWN, COLUMNS_NOT_KNOWN))
        : Outcome.refused(
            "This is not a statement file that Ringfence knows. Download the statement as CSV, OFX,"
                + " QIF, CAMT.053 or MT940.");
  }

  /** Whether a row could be a line of a statement once its columns are named. */
  private static boolean mayBeALine(TableRow row) {
    return row.width() > 2 && row.cells().stream().anyMatch(DateText::isDate);
  }

  private static Table tableOf(Content content) throws UnreadableFileException {
    return switch (content) {
      case Content.Text(var text) -> CsvTable.read(text);
      case Content.Rows(var table) -> table;
    };
  }
}
