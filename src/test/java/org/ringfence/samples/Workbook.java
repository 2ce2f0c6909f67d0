package org.ringfence.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.job.Progress;
import org.ringfence.money.Money;
import org.ringfence.movein.MoveInTemplate;
import org.ringfence.movein.MoveInTemplate.Cells;
import org.ringfence.sheet.Column;
import org.ringfence.sheet.RawWorkbook;
import org.ringfence.sheet.TableLayout;

/**
 * A moving-in workbook being put together, or spoiled, by a test. Row 2 is the first under the
 * header.
 */
public final class Workbook {

  private final MoveInTemplate template = new MoveInTemplate();
  private final Map<String, List<Cells>> rows = new LinkedHashMap<>();

  public Workbook() {
    template.layouts().forEach(layout -> rows.put(layout.sheet(), new ArrayList<>()));
  }

  private Workbook(Map<String, List<Cells>> rows) {
    rows.forEach((sheet, all) -> this.rows.put(sheet, new ArrayList<>(all)));
  }

  public Workbook copy() {
    return new Workbook(rows);
  }

  /**
   * Adds a row.
   *
   * @param cells texts, days, amounts or whole numbers in the order of the sheet's columns; null or
   *     an empty text leaves the cell empty
   */
  public Workbook add(String sheet, Object... cells) {
    var headers = headers(sheet);
    var row = new HashMap<String, Column.Value>();
    for (int i = 0; i < cells.length; i++) {
      row.put(headers.get(i), value(cells[i]));
    }
    rows.get(sheet).add(new Cells(row));
    return this;
  }

  /** Changes one cell, by the row's number as the spreadsheet program shows it. */
  public Workbook set(String sheet, int row, String column, Object cell) {
    if (!headers(sheet).contains(column)) {
      throw new IllegalArgumentException(sheet + " has no column " + column);
    }
    var all = rows.get(sheet);
    var cells = new HashMap<>(all.get(row - 2).byHeader());
    cells.put(column, value(cell));
    all.set(row - 2, new Cells(cells));
    return this;
  }

  /** The number of the first row that reads so: columns and their texts by turns. */
  public int rowWith(String sheet, String... columnsAndTexts) {
    for (int row = 2; row < size(sheet) + 2; row++) {
      boolean all = true;
      for (int i = 0; i < columnsAndTexts.length; i += 2) {
        var text = new Column.Value.Text(columnsAndTexts[i + 1]);
        all &= cell(sheet, row, columnsAndTexts[i]).equals(text);
      }
      if (all) {
        return row;
      }
    }
    throw new IllegalArgumentException("No such row on " + sheet);
  }

  public Column.Value cell(String sheet, int row, String column) {
    return rows.get(sheet).get(row - 2).byHeader().getOrDefault(column, new Column.Value.Nothing());
  }

  /** How many rows a sheet has under its header. */
  public int size(String sheet) {
    return rows.get(sheet).size();
  }

  public Path write(Path file) {
    return template.write(file, rows, Progress.UNWATCHED).orElseThrow();
  }

  /**
   * Writes the cells alone, without widths, colours and lists to choose from: in a fifth of the
   * time, for tests that write very many.
   */
  public Path writeBare(Path file) {
    var sheets = new LinkedHashMap<String, String>();
    rows.forEach((sheet, all) -> sheets.put(sheet, BareRows.of(headers(sheet), all)));
    return RawWorkbook.withSheets(sheets).styles(BareRows.DAYS).writeTo(file);
  }

  private List<String> headers(String sheet) {
    return template.layouts().stream()
        .filter(layout -> layout.sheet().equals(sheet))
        .map(Workbook::headers)
        .findFirst()
        .orElseThrow();
  }

  static List<String> headers(TableLayout layout) {
    return Stream.concat(layout.needed().stream(), layout.others().stream()).toList();
  }

  private static Column.Value value(Object cell) {
    return switch (cell) {
      case null -> new Column.Value.Nothing();
      case String text when text.isEmpty() -> new Column.Value.Nothing();
      case String text -> new Column.Value.Text(text);
      case LocalDate day -> new Column.Value.Day(day);
      case Money amount -> new Column.Value.Pounds(amount);
      case Integer number -> new Column.Value.Number(number, 0);
      default -> throw new IllegalArgumentException("No cell holds " + cell);
    };
  }
}
