package org.ringfence.bank.files;

import java.util.List;

/**
 * A file as rows of cells.
 *
 * @param rows every row, blank ones too
 * @param isRagged whether rows leave out blank cells at their end, as a workbook's do
 * @param endsMidLine whether the last line has no line end, as in a file that was cut off
 * @param notes what was understood on the way: the separator, the sheet
 */
record Table(List<TableRow> rows, boolean isRagged, boolean endsMidLine, List<String> notes) {

  /** Many times a year of the busiest account; more would only fill the memory. */
  static final int ROWS_MAX = 500_000;

  static final String TOO_LARGE =
      "The file is far larger than any bank statement, so it was not read. Download a shorter"
          + " period.";

  Table {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
