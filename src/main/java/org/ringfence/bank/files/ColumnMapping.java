package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.problem.Problem;

/**
 * Which column of a table holds what. A person makes one for a table that is not recognised, and it
 * is kept for the account; the recognised layouts are mappings too.
 *
 * @param headings the row of headings that the lines stand under; it is looked for again in the
 *     next file, so rows above it may come and go. Empty: the table has none
 * @param rowsToSkip rows above the first line, in a table without headings
 * @param columns for each role its columns, counted from 0; only {@link ColumnRole#TEXT} makes use
 *     of more than one
 * @param dateOrder how dates in figures are written; empty: as the file proves, else day first
 * @param outIsPositive whether a positive {@link ColumnRole#AMOUNT} is money out
 */
public record ColumnMapping(
    List<String> headings,
    int rowsToSkip,
    Map<ColumnRole, List<Integer>> columns,
    Optional<DateOrder> dateOrder,
    boolean outIsPositive) {

  public ColumnMapping {
    headings = List.copyOf(headings);
    var byRole = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
    columns.forEach(
        (role, places) -> {
          if (!places.isEmpty()) {
            byRole.put(role, List.copyOf(places));
          }
        });
    columns = Collections.unmodifiableMap(byRole);
  }

  /** What must be settled before a table can be read by this mapping; empty when nothing. */
  public List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (!has(ColumnRole.DATE)) {
      problems.add(Problem.at(ColumnRole.DATE.label(), "Choose the column that holds the date."));
    }
    boolean parted = has(ColumnRole.PAID_IN) || has(ColumnRole.PAID_OUT);
    if (!has(ColumnRole.AMOUNT) && !parted) {
      problems.add(
          Problem.at(
              ColumnRole.AMOUNT.label(),
              "Choose the column that holds the amount, or those for paid in and paid out."));
    }
    if (has(ColumnRole.AMOUNT) && parted) {
      problems.add(
          Problem.at(
              ColumnRole.AMOUNT.label(),
              "Choose either one column for the amount or columns for paid in and paid out, not"
                  + " both."));
    }
    if (!has(ColumnRole.TEXT)) {
      problems.add(
          Problem.at(ColumnRole.TEXT.label(), "Choose at least one column that says what it is."));
    }
    if (rowsToSkip < 0 || columns.values().stream().flatMap(List::stream).anyMatch(c -> c < 0)) {
      problems.add(Problem.of("A column or row before the first was chosen. Choose again."));
    }
    return problems;
  }

  boolean has(ColumnRole role) {
    return columns.containsKey(role);
  }

  /** One more than the last column that has a role. */
  int width() {
    return columns.values().stream().flatMap(List::stream).mapToInt(c -> c + 1).max().orElse(0);
  }

  OptionalInt column(ColumnRole role) {
    return has(role) ? OptionalInt.of(columns.get(role).getFirst()) : OptionalInt.empty();
  }

  /** What a row holds in this role; several columns are joined with a blank; blank when none. */
  String cell(TableRow row, ColumnRole role) {
    var places = columns.getOrDefault(role, List.of());
    return places.size() == 1
        ? row.cell(places.getFirst())
        : LineText.join(places.stream().map(row::cell).map(LineText::withoutApostrophe).toList());
  }
}
