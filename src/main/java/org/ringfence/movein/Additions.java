package org.ringfence.movein;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a workbook adds to the book, sheet by sheet. */
final class Additions {

  private final Map<String, Integer> bySheet = new LinkedHashMap<>();

  Additions() {
    MoveInSheets.ALL.forEach(layout -> bySheet.put(layout.sheet(), 0));
  }

  void add(String sheet, int rows) {
    bySheet.merge(sheet, rows, Integer::sum);
  }

  /** True when a row of the sheet is new to the book. */
  boolean anyOf(String sheet) {
    return bySheet.get(sheet) > 0;
  }

  Map<String, Integer> bySheet() {
    return new LinkedHashMap<>(bySheet);
  }
}
