package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the row of headings in a table and says which layout it is. */
final class Headings {

  /** Nobody's preamble is longer. */
  private static final int ROWS_LOOKED_AT = 60;

  private static final Pattern STERLING =
      Pattern.compile("\\s*(?:\\((?:gbp|£|gb£)\\)|£|\\bgbp\\b)\\s*");
  private static final Pattern OTHER_CURRENCY =
      Pattern.compile(
          "(?:amount|balance|paid|money|credit|debit|value)[^()]*\\(?\\b(eur|usd|chf|€|\\$)\\b?\\)?.*");

  private Headings() {}

  /** The layout that the table's own headings show; empty when they show none. */
  static Optional<RecognisedTable> recognise(Table table) throws UnreadableFileException {
    for (var row : table.rows().stream().limit(ROWS_LOOKED_AT).toList()) {
      var headings = plain(row.cells());
      for (var layout : BankHeadings.ALL) {
        if (new HashSet<>(headings).containsAll(layout.marks())) {
          refuseFigures(row);
          return Optional.of(
              new RecognisedTable(
                  layout.format(),
                  mapping(row, byName(headings, layout.columns()), layout.outIsPositive()),
                  layout.newestFirst()));
        }
      }
      var general = general(headings);
      if (general.isPresent()) {
        refuseFigures(row);
        return Optional.of(
            new RecognisedTable(
                BankFileFormat.HEADED_TABLE, mapping(row, general.get(), false), false));
      }
      refuseOtherCurrency(row, headings);
    }
    return Optional.empty();
  }

  /** Where the rows under these headings begin; empty when the table does not have them. */
  static Optional<Integer> under(Table table, List<String> headings) {
    var sought = trimmed(plain(headings));
    for (int i = 0; i < Math.min(table.rows().size(), ROWS_LOOKED_AT); i++) {
      if (trimmed(plain(table.rows().get(i).cells())).equals(sought)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** How many headings there are up to the last that is not blank. */
  static int width(List<String> headings) {
    return trimmed(plain(headings)).size();
  }

  static boolean isSame(TableRow row, List<String> headings) {
    return trimmed(plain(row.cells())).equals(trimmed(plain(headings)));
  }

  /** Lower case, single blanks, no colon at the end and no mention of pounds. */
  static List<String> plain(List<String> cells) {
    return cells.stream().map(Headings::plain).toList();
  }

  private static String plain(String cell) {
    var text = LineText.withoutApostrophe(cell).toLowerCase(Locale.ROOT);
    text = STERLING.matcher(text).replaceAll(" ").strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static List<String> trimmed(List<String> headings) {
    int end = headings.size();
    while (end > 0 && headings.get(end - 1).isEmpty()) {
      end--;
    }
    return headings.subList(0, end);
  }

  private static ColumnMapping mapping(
      TableRow row, Map<ColumnRole, List<Integer>> columns, boolean outIsPositive) {
    return new ColumnMapping(row.cells(), 0, columns, Optional.empty(), outIsPositive);
  }

  /** A date, a text and an amount by the names that banks commonly give them. */
  private static Optional<Map<ColumnRole, List<Integer>>> general(List<String> headings) {
    var names = new EnumMap<ColumnRole, List<String>>(GeneralHeadings.NAMES);
    names.putAll(GeneralHeadings.MORE);
    var columns = byName(headings, names);
    if (columns.containsKey(ColumnRole.PAID_IN) && columns.containsKey(ColumnRole.PAID_OUT)) {
      columns.remove(ColumnRole.AMOUNT);
      columns.remove(ColumnRole.DIRECTION);
    } else {
      columns.remove(ColumnRole.PAID_IN);
      columns.remove(ColumnRole.PAID_OUT);
    }
    boolean enough =
        columns.containsKey(ColumnRole.DATE)
            && columns.containsKey(ColumnRole.TEXT)
            && (columns.containsKey(ColumnRole.AMOUNT) || columns.containsKey(ColumnRole.PAID_IN));
    return enough ? Optional.of(columns) : Optional.empty();
  }

  private static Map<ColumnRole, List<Integer>> byName(
      List<String> headings, Map<ColumnRole, List<String>> names) {
    var columns = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
    names.forEach(
        (role, wanted) -> {
          var places = new ArrayList<Integer>();
          for (var name : wanted) {
            int place = headings.indexOf(name);
            if (place >= 0 && (role == ColumnRole.TEXT || places.isEmpty())) {
              places.add(place);
            }
          }
          if (!places.isEmpty()) {
            columns.put(role, places);
          }
        });
    return columns;
  }

  /** Headings that run on into the first transaction would take it with them. */
  private static void refuseFigures(TableRow row) throws UnreadableFileException {
    for (var cell : row.cells()) {
      if (AmountText.parse(cell).isPresent()
          || DateText.parse(cell, DateOrder.DAY_FIRST).isPresent()) {
        throw row.refuse(
            "has a transaction run together with the headings. Download the statement again.");
      }
    }
  }

  private static void refuseOtherCurrency(TableRow row, List<String> headings)
      throws UnreadableFileException {
    for (var heading : headings) {
      var matcher = OTHER_CURRENCY.matcher(heading);
      if (matcher.matches()) {
        throw row.refuse(
            "says that its amounts are in "
                + matcher.group(1).toUpperCase(Locale.ROOT)
                + "."
                + RefusalWords.POUNDS_ONLY);
      }
    }
  }
}
