package org.ringfence.bank.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a bank’s table that its lines stand under.
 *
 * @param row counted from 0
 * @param headings false when the table has none and this row is the first line
 */
record HeadingRow(int row, boolean headings, String words) {

  private static final int ROWS_OFFERED_MAX = 15;
  private static final int LETTERS_MAX = 60;

  /** Every row that may hold the headings, then every row that may be the first line of none. */
  static List<HeadingRow> of(List<List<String>> rows) {
    var all = new ArrayList<HeadingRow>();
    int offered = Math.min(ROWS_OFFERED_MAX, rows.size());
    for (int row = 0; row < offered; row++) {
      all.add(new HeadingRow(row, true, "Row %d: %s".formatted(row + 1, cells(rows.get(row)))));
    }
    for (int row = 0; row < offered; row++) {
      all.add(new HeadingRow(row, false, "None, the lines begin in row %d".formatted(row + 1)));
    }
    return all;
  }

  /** The row that the lines begin in. */
  int firstLine() {
    return headings ? row + 1 : row;
  }

  /** True when this is the row that was found to hold the headings, or the first line of none. */
  boolean isOf(Optional<Integer> found, int rowsToSkip) {
    return headings
        ? found.filter(it -> it == row).isPresent()
        : found.isEmpty() && row == rowsToSkip;
  }

  private static String cells(List<String> row) {
    var all = row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
    return all.length() <= LETTERS_MAX ? all : all.substring(0, LETTERS_MAX) + "…";
  }
}
