package org.ringfence.movein;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ringfence.sheet.Findings;

/**
 * Names that rows refer to and that are nowhere. Each is reported once, where it comes first, with
 * the other rows that it stands in: one slip on a short sheet would otherwise be a line for every
 * row of the ledger.
 */
final class StrayNames {

  /** So many rows of a sheet are named; the others are counted. */
  private static final int ROWS_NAMED_MAX = 10;

  /**
   * A name and its places: the column of each row, by sheet. The first row of the first sheet
   * stands for all of them.
   */
  private record Stray(String name, Map<String, SortedMap<Integer, String>> columnsByRow) {

    void add(String sheet, int row, String column) {
      columnsByRow.computeIfAbsent(sheet, any -> new TreeMap<>()).putIfAbsent(row, column);
    }

    String sheet() {
      return columnsByRow.keySet().iterator().next();
    }

    int row() {
      return columnsByRow.get(sheet()).firstKey();
    }

    String column() {
      return columnsByRow.get(sheet()).get(row());
    }

    /** The other places as a sentence, or nothing when there is none. */
    String others() {
      var others =
          columnsByRow.entrySet().stream()
              .map(each -> others(each.getKey(), each.getValue().keySet()))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("; "));
      return others.isEmpty() ? "" : " It stands also in " + others + ".";
    }

    private String others(String inSheet, Set<Integer> rows) {
      var others = rows.stream().filter(each -> !inSheet.equals(sheet()) || each != row()).toList();
      if (others.isEmpty()) {
        return "";
      }
      var named =
          others.stream().limit(ROWS_NAMED_MAX).map(String::valueOf).collect(Collectors.toList());
      if (others.size() > ROWS_NAMED_MAX) {
        named.add("%,d more".formatted(others.size() - ROWS_NAMED_MAX));
      }
      var last = named.removeLast();
      return "%s, row%s %s"
          .formatted(
              inSheet,
              others.size() == 1 ? "" : "s",
              named.isEmpty() ? last : String.join(", ", named) + " and " + last);
    }
  }

  private final Map<String, Map<String, Stray>> byDefiningSheet = new LinkedHashMap<>();
  private final Map<String, Integer> nameless = new HashMap<>();

  /** Takes in a name that should be on the sheet {@code definedOn}, and the place that has it. */
  void add(String definedOn, String name, String sheet, int row, String column) {
    byDefiningSheet
        .computeIfAbsent(definedOn, any -> new LinkedHashMap<>())
        .computeIfAbsent(Names.key(name), any -> new Stray(name, new LinkedHashMap<>()))
        .add(sheet, row, column);
  }

  /** A row of the sheet has no name, which was reported: a stray name is most likely its own. */
  void countNameless(String sheet) {
    nameless.merge(sheet, 1, Integer::sum);
  }

  /**
   * @param missing the sheets that the workbook does not have
   */
  void report(Set<String> missing, Findings findings) {
    byDefiningSheet.forEach(
        (sheet, strays) -> {
          var unexplained = strays.values().stream().skip(nameless.getOrDefault(sheet, 0)).toList();
          if (missing.contains(sheet)) {
            reportMissing(sheet, unexplained, findings);
          } else {
            unexplained.forEach(stray -> report(sheet, stray, findings));
          }
        });
  }

  private static void report(String sheet, Stray stray, Findings findings) {
    findings.problem(
        stray.sheet(),
        stray.row(),
        stray.column(),
        "\u201c%s\u201d is not on the sheet %s. Add it there, or correct it here.%s"
            .formatted(stray.name(), sheet, stray.others()));
  }

  /** A sheet that must be there was reported already. */
  private static void reportMissing(String sheet, List<Stray> strays, Findings findings) {
    if (MoveInSheets.NEEDED.stream().anyMatch(layout -> layout.sheet().equals(sheet))) {
      return;
    }
    var first = strays.getFirst();
    findings.problem(
        sheet,
        0,
        "",
        "There is no sheet of this name, and \u201c%s\u201d (%s, row %d)%s not in the book. Add the sheet, or correct its name."
            .formatted(
                first.name(),
                first.sheet(),
                first.row(),
                strays.size() == 1
                    ? " is"
                    : " and %,d other name%s are"
                        .formatted(strays.size() - 1, strays.size() == 2 ? "" : "s")));
  }
}
