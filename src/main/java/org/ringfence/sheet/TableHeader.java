package org.ringfence.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/** Where the columns of a table stand on its sheet, read from row 1. */
final class TableHeader {

  private final TableLayout layout;
  private final Map<String, Integer> columns;

  /** Columns with something in row 1, and those without of which it was said. */
  private final BitSet named;

  private TableHeader(TableLayout layout, Map<String, Integer> columns, BitSet named) {
    this.layout = layout;
    this.columns = Map.copyOf(columns);
    this.named = named;
  }

  /** Reads row 1; reports columns that are missing, unknown or there twice. */
  static TableHeader read(TableLayout layout, Cell[] cells, Findings findings) {
    var known = new HashMap<String, String>();
    Stream.concat(layout.needed().stream(), layout.others().stream())
        .forEach(name -> known.put(key(name), name));
    var columns = new HashMap<String, Integer>();
    var named = new BitSet();
    for (int i = 0; i < cells.length; i++) {
      var written = cells[i] == null ? "" : CellMeaning.text(cells[i]);
      var name = known.get(key(written));
      if (written.isEmpty()) {
        continue;
      }
      named.set(i);
      if (name == null) {
        findings.note(
            layout.sheet(),
            1,
            CellMeaning.shortened(written),
            "Ringfence does not know this column and leaves it out.");
      } else if (columns.putIfAbsent(name, i) != null) {
        findings.problem(
            layout.sheet(),
            1,
            name,
            "There are two columns of this name. Take one out or rename it.");
      }
    }
    for (var name : layout.needed()) {
      if (!columns.containsKey(name)) {
        findings.problem(
            layout.sheet(),
            1,
            name,
            "There is no column of this name in row 1. Add it, or correct the name.");
      }
    }
    return new TableHeader(layout, columns, named);
  }

  /** How names are compared: no stray spaces, no letter case, nothing in brackets, no star. */
  static String key(String name) {
    return CellMeaning.oneLine(name)
        .replaceFirst("\\s*\\(.*\\)$", "")
        .replaceFirst("\\s*\\*$", "")
        .replace('-', ' ')
        .toLowerCase(Locale.UK);
  }

  String sheet() {
    return layout.sheet();
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The place of a column counted from 0, or -1 when the sheet does not have it. */
  int indexOf(String column) {
    return columns.getOrDefault(column, -1);
  }

  /** Notes, once each, the columns that hold something although row 1 has no name for them. */
  void noteNameless(int row, Cell[] cells, Findings findings) {
    if (named.isEmpty()) {
      // Said already, for the whole sheet.
      return;
    }
    for (int at = named.nextClearBit(0); at < cells.length; at = named.nextClearBit(at + 1)) {
      if (cells[at] != null && Row.isFilled(cells[at])) {
        named.set(at);
        findings.note(
            layout.sheet(),
            row,
            "column " + CellReference.convertNumToColString(at),
            "Row 1 has no name for this column, so Ringfence leaves it out.");
      }
    }
  }

  /** True when no column of the table holds anything in this row. */
  boolean isEmpty(Cell[] cells) {
    for (int at : columns.values()) {
      if (at < cells.length && cells[at] != null && Row.isFilled(cells[at])) {
        return false;
      }
    }
    return true;
  }
}
