package org.ringfence.bank.files;

import java.util.List;

/**
 * A file as rows of cells.
 *
 * @param rows every row, blank ones too
 * @param endsMidLine whether the last line has no line end, as in a file that was cut off
 * @param notes what was understood on the way: the separator, the sheet
 */
record Table(List<TableRow> rows, boolean endsMidLine, List<String> notes) {

  Table {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
