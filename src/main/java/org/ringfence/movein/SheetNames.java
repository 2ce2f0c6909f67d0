package org.ringfence.movein;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.movein.MoveInBook.Named;
import org.ringfence.sheet.Findings;

/**
 * The names that the sheets of a workbook define, for other rows to refer to, and those that no
 * sheet defines.
 */
final class SheetNames {

  private final Findings findings;
  private final Map<String, Set<String>> bySheet = new HashMap<>();
  private final StrayNames strays = new StrayNames();

  SheetNames(Findings findings) {
    this.findings = findings;
  }

  /** Takes in the names of a sheet, reports those that come twice, and gives back the others. */
  <T extends Named> List<T> unique(String sheet, String column, List<T> rows) {
    var firstRows = new HashMap<String, Integer>();
    var unique = new ArrayList<T>(rows.size());
    for (var row : rows) {
      if (row.name().isEmpty()) {
        strays.countNameless(sheet);
      }
      var first = row.name().isEmpty() ? null : firstRows.putIfAbsent(key(sheet, row), row.row());
      if (first == null) {
        unique.add(row);
      } else {
        findings.problem(
            sheet,
            row.row(),
            column,
            "Row %d has the %s \u201c%s\u201d already. Give each row its own, or take one out."
                .formatted(first, column, row.name()));
      }
    }
    bySheet.put(sheet, new HashSet<>(firstRows.keySet()));
    return unique;
  }

  /** Ids are told apart by letter case as well: the book keeps them exactly as they are. */
  private static String key(String sheet, Named row) {
    return sheet.equals(MoveInSheets.LEDGER.sheet()) ? row.name() : Names.key(row.name());
  }

  /**
   * A row has a name that is not in the book. Unless it stands on the sheet {@code definedOn} in a
   * row that was itself refused, it is reported with {@link #reportStrays}.
   */
  void stray(String definedOn, String name, String sheet, int row, String column) {
    if (!bySheet.getOrDefault(definedOn, Set.of()).contains(Names.key(name))) {
      strays.add(definedOn, name, sheet, row, column);
    }
  }

  /**
   * To be called when every row has been looked at.
   *
   * @param missing the sheets that the workbook does not have
   */
  void reportStrays(Set<String> missing) {
    strays.report(missing, findings);
  }
}
