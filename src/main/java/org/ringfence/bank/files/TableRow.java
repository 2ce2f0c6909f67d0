package org.ringfence.bank.files;

import java.util.List;

/**
 * One row of a table.
 *
 * @param place where it stands, for a sentence: {@code Line 7 of the file}
 * @param cells as written
 */
record TableRow(String place, List<String> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  /** What stands in a column, or blank when the row ends before it. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> LineText.tidy(cell).isEmpty());
  }

  /** How many cells there are up to the last that is not blank. */
  int width() {
    int width = cells.size();
    while (width > 0 && LineText.tidy(cells.get(width - 1)).isEmpty()) {
      width--;
    }
    return width;
  }

  UnreadableFileException refuse(String says) {
    return new UnreadableFileException(place + " " + says);
  }
}
