package org.ringfence.sheet;

/**
 * The file cannot be read as a workbook. Thrown out of the depth of the parser and turned into a
 * refusal at the door, by {@link WorkbookReader}; its message is the sentence that the user reads.
 */
final class UnreadableWorkbook extends RuntimeException {

  private UnreadableWorkbook(String says, Throwable cause) {
    super(says, cause);
  }

  static UnreadableWorkbook because(String says) {
    return new UnreadableWorkbook(says, null);
  }

  static UnreadableWorkbook broken(Throwable cause) {
    return new UnreadableWorkbook(
        "This workbook is damaged or was not copied whole. Open it in your spreadsheet program,"
            + " save it again as an Excel workbook (.xlsx), and choose the new file.",
        cause);
  }

  static UnreadableWorkbook broken() {
    return broken(null);
  }

  static UnreadableWorkbook tooBig() {
    return because(
        "This workbook unpacks to far more than an office’s records hold, so it was not read. Save"
            + " it again from your spreadsheet program, with only the sheets to be brought in.");
  }
}
