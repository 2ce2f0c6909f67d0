package org.ringfence.sheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ringfence.job.Progress;

/**
 * Writes one table: first its frame on the whole sheet, then its rows as they stream past. No words
 * are cut by the next cell: a column grows with its longest words, up to a width, and longer ones
 * are broken over the lines of a row that has the height for them.
 */
final class TableWriting<R> {

  /** Rows below the last that still offer the choices, for workbooks that people fill in. */
  private static final int ROWS_TO_FILL_IN = 5_000;

  /** Columns of words grow no wider than this: a printed page holds them all. */
  private static final int WIDEST = 40;

  /** What the indent of words and the edges of a cell take. */
  private static final int EDGES = 2;

  private static final float LINE_POINTS = 15;

  private final Sheet.Table<R> table;
  private final SheetStyles styles;
  private final int[] widths;

  TableWriting(Sheet.Table<R> table, SheetStyles styles) {
    this.table = table;
    this.styles = styles;
    this.widths = table.columns().stream().mapToInt(this::width).toArray();
  }

  private int width(Column<R> column) {
    int widest = Math.max(WIDEST, column.characters());
    int longest = column.characters();
    for (var row : table.rows()) {
      if (longest < widest && column.value().apply(row) instanceof Column.Value.Text(var words)) {
        longest = Math.max(longest, Math.min(widest, WordsWidth.of(words)));
      }
    }
    return longest;
  }

  String name() {
    return table.name();
  }

  /** Header, widths, named table, frozen first row; must be there before the rows stream. */
  void frame(XSSFSheet sheet) {
    var columns = table.columns();
    var header = sheet.createRow(0);
    header.setHeightInPoints(32);
    for (int i = 0; i < columns.size(); i++) {
      var cell = header.createCell(i);
      cell.setCellValue(columns.get(i).header());
      cell.setCellStyle(styles.header);
      sheet.setColumnWidth(i, Math.min(255, widths[i] + EDGES) * 256);
    }
    // A table has at least one row under its header, if an empty one.
    int lastRow = Math.max(1, table.rows().size());
    var area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(lastRow, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    var named = sheet.createTable(area);
    named.setName(table.tableName());
    named.setDisplayName(table.tableName());
    named.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    var look = named.getCTTable().addNewTableStyleInfo();
    look.setName("TableStyleLight1");
    look.setShowRowStripes(true);
    offerChoices(sheet, lastRow);
    sheet.createFreezePane(0, 1);
    WorkbookPrinting.landscape(sheet);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  private void offerChoices(XSSFSheet sheet, int lastRow) {
    var checks = sheet.getDataValidationHelper();
    for (int i = 0; i < table.columns().size(); i++) {
      var choices = table.columns().get(i).choices();
      if (!choices.isEmpty()) {
        var cells = new CellRangeAddressList(1, lastRow + ROWS_TO_FILL_IN, i, i);
        var words = checks.createExplicitListConstraint(choices.toArray(String[]::new));
        var check = checks.createValidation(words, cells);
        check.setShowErrorBox(true);
        check.createErrorBox("Not one of the choices", String.join(", ", choices));
        sheet.addValidationData(check);
      }
    }
  }

  void rows(SXSSFSheet sheet, Progress progress) {
    int number = 0;
    for (var row : table.rows()) {
      if (number % 500 == 0) {
        progress.checkCancelled();
        progress.at(number, table.rows().size(), "Writing " + table.name());
      }
      number++;
      write(sheet.createRow(number), row);
    }
  }

  private void write(Row line, R row) {
    int lines = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      switch (table.columns().get(i).value().apply(row)) {
        case Column.Value.Text(var words) -> {
          var cell = line.createCell(i);
          cell.setCellValue(words);
          int broken = WordsWidth.of(words) <= widths[i] ? 1 : WordsWidth.lines(words, widths[i]);
          cell.setCellStyle(styles.forText(words, broken > 1));
          lines = Math.max(lines, broken);
        }
        case Column.Value.Day(var day) -> {
          var cell = line.createCell(i);
          cell.setCellValue(day);
          cell.setCellStyle(styles.day);
        }
        case Column.Value.Pounds(var amount) -> {
          var cell = line.createCell(i);
          // Workbooks know no pence; this is the double nearest to the amount, as if typed.
          cell.setCellValue(amount.pence() / 100.0);
          cell.setCellStyle(styles.pounds);
        }
        case Column.Value.Number(var number, var decimals) -> {
          var cell = line.createCell(i);
          cell.setCellValue(number);
          cell.setCellStyle(styles.number(decimals));
        }
        case Column.Value.Nothing() -> {}
      }
    }
    if (lines > 1) {
      // Said, because a row that streams past does not grow by itself.
      line.setHeightInPoints(lines * LINE_POINTS);
    }
  }
}
