package org.ringfence.bank.files;

import java.util.List;
import java.util.Locale;

/** Refuses rows that do not have the shape of their table, so that no cell is taken for another. */
final class TableChecks {

  private final ColumnMapping mapping;
  private final List<TableRow> rows;
  private final DateOrder order;
  private final TableAmounts amounts;
  private final int headings;

  /** Whether a row with fewer cells than there are headings has lost one. */
  private final boolean isEven;

  TableChecks(
      ColumnMapping mapping,
      List<TableRow> rows,
      boolean isRagged,
      DateOrder order,
      TableAmounts amounts) {
    this.mapping = mapping;
    this.rows = rows;
    this.order = order;
    this.amounts = amounts;
    this.headings = Headings.width(mapping.headings());
    boolean mostAreFull = rows.stream().filter(this::isFull).count() * 2 > rows.size();
    boolean noneReaches = rows.stream().allMatch(row -> row.cells().size() < mapping.width());
    this.isEven = !isRagged && headings > 0 && (mostAreFull || noneReaches);
  }

  private boolean isFull(TableRow row) {
    return row.cells().size() >= headings;
  }

  void refuseExtraCells(TableRow row) throws UnreadableFileException {
    int columns = mapping.headings().size();
    if (columns > 0 && row.width() > columns) {
      throw row.refuse(
          "has "
              + row.width()
              + " cells under "
              + columns
              + " headings, so its columns cannot be told apart."
              + RefusalWords.AGAIN);
    }
    // Without headings only what stands there shows that a second row has run into the first.
    for (int column = mapping.width(); columns == 0 && column < row.width(); column++) {
      var cell = row.cell(column);
      if (DateText.parse(cell, order).isPresent() || AmountText.parse(cell).isPresent()) {
        throw row.refuse("has two transactions run together." + RefusalWords.AGAIN);
      }
    }
  }

  /** A separator that is lost moves the cells after it under the wrong headings. */
  void refuseMissingCells(TableRow row) throws UnreadableFileException {
    if (isEven && !isFull(row)) {
      throw row.refuse(
          "has only "
              + row.cells().size()
              + " cells under "
              + headings
              + " headings, so its columns cannot be told apart."
              + RefusalWords.AGAIN);
    }
  }

  void refuseOtherCurrency(TableRow row) throws UnreadableFileException {
    var currency =
        LineText.withoutApostrophe(mapping.cell(row, ColumnRole.CURRENCY)).toUpperCase(Locale.ROOT);
    if (!currency.isEmpty() && !currency.equals("GBP") && !currency.equals("£")) {
      throw row.refuse("is in " + currency + "." + RefusalWords.POUNDS_ONLY);
    }
  }

  /** In a file without a last line end, a last row that is shorter than the others was cut. */
  void refuseCutOff() throws UnreadableFileException {
    var last = rows.getLast();
    var others = rows.subList(0, rows.size() - 1);
    boolean shorter =
        others.isEmpty()
            ? last.cells().size() < headings
            : others.stream().allMatch(row -> row.cells().size() > last.cells().size());
    boolean balanceless =
        mapping.has(ColumnRole.BALANCE)
            && LineText.tidy(mapping.cell(last, ColumnRole.BALANCE)).isEmpty()
            && others.stream()
                .noneMatch(row -> LineText.tidy(mapping.cell(row, ColumnRole.BALANCE)).isEmpty());
    if (shorter || balanceless || amounts.lastLosesPence(rows)) {
      throw last.refuse(
          "looks cut off: the file ends in the middle of it. Download the statement again.");
    }
  }
}
