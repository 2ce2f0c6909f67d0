package org.ringfence.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ringfence.problem.Outcome;

/** Opens workbooks that others made, and refuses in one sentence what is not a workbook. */
public final class WorkbookReader {

  /** Ten times the workbook of an office with 300 people and five years. */
  private static final long FILE_BYTES_MAX = 150L << 20;

  private static final String PROTECTED =
      "This workbook is protected by a password. Open it in your spreadsheet program, take the"
          + " password off, save it, and choose it again.";
  private static final String OLD_FORMAT =
      "This file is in an old Office format (.xls). Open it in your spreadsheet program, save it as"
          + " an Excel workbook (.xlsx), and choose the new file.";
  private static final String NOT_A_WORKBOOK =
      "This file is not an Excel workbook (.xlsx). Save your records as one and choose that file.";

  private WorkbookReader() {}

  /**
   * Opens {@code file}, hands it to {@code use}, and closes it. Refused when the file is missing,
   * is not an .xlsx or .xlsm workbook, is damaged, too large or protected by a password; what
   * {@code use} has read up to then is to be thrown away.
   */
  public static <T> Outcome<T> read(Path file, Function<OpenWorkbook, T> use) {
    try {
      checkIsWorkbook(file);
      try (var parts = new WorkbookParts(file)) {
        checkIsSpreadsheet(parts);
        return Outcome.done(use.apply(new OpenWorkbook(parts)));
      }
    } catch (UnreadableWorkbook refused) {
      return Outcome.refused(refused.getMessage());
    } catch (AccessDeniedException locked) {
      return Outcome.refused(
          "The file cannot be opened. Close it in other programs, check that you may read it, and"
              + " try again.");
    } catch (IOException | UncheckedIOException broken) {
      return Outcome.refused(UnreadableWorkbook.broken(broken).getMessage());
    }
  }

  private static void checkIsWorkbook(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw UnreadableWorkbook.because("This is a folder. Choose the workbook in it.");
    }
    if (!Files.exists(file)) {
      throw UnreadableWorkbook.because("There is no file of this name. Choose the workbook again.");
    }
    if (Files.size(file) > FILE_BYTES_MAX) {
      throw UnreadableWorkbook.because(
          "This file is larger than 150 MB, which no moving-in workbook is. Choose another file.");
    }
    switch (magicOf(file)) {
      case OOXML -> {}
      case OLE2 -> throw UnreadableWorkbook.because(isEncrypted(file) ? PROTECTED : OLD_FORMAT);
      default -> throw UnreadableWorkbook.because(NOT_A_WORKBOOK);
    }
  }

  private static FileMagic magicOf(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return FileMagic.valueOf(in.readNBytes(64));
    }
  }

  /** A workbook with a password is an old-format container around the encrypted new-format file. */
  private static boolean isEncrypted(Path file) {
    try (var container = new POIFSFileSystem(file.toFile(), true)) {
      return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    } catch (IOException | RuntimeException broken) {
      // POI answers a damaged container with many kinds of exception; either way it is no .xlsx.
      return false;
    }
  }

  private static void checkIsSpreadsheet(WorkbookParts parts) {
    if (parts.has("xl/workbook.bin")) {
      throw UnreadableWorkbook.because(
          "This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and choose"
              + " that.");
    }
    if (parts.has("mimetype")) {
      throw UnreadableWorkbook.because(
          "This is an OpenDocument file. Save it as an Excel workbook (.xlsx) and choose that.");
    }
    if (!parts.has("_rels/.rels") || !parts.hasAnyUnder("xl/")) {
      throw UnreadableWorkbook.because(NOT_A_WORKBOOK);
    }
  }
}
