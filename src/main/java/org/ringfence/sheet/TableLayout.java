package org.ringfence.sheet;

import java.util.List;

/**
 * A table to look for: the sheet's name and the headers it may have in row 1, in any order and any
 * letter case.
 *
 * @param sheet the sheet's name
 * @param needed headers that must be there
 * @param others headers that may be there
 */
public record TableLayout(String sheet, List<String> needed, List<String> others) {

  public TableLayout {
    needed = List.copyOf(needed);
    others = List.copyOf(others);
  }
}
