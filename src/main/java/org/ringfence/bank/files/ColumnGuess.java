package org.ringfence.bank.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ringfence.money.Money;

/**
 * What the figures of a table prove about its columns, whatever stands above them: the dates, the
 * amount, the balance that goes up and down by it, and the words for in and out. Texts are left for
 * a person to choose.
 */
final class ColumnGuess {

  private static final Pattern PENCE = Pattern.compile("\\D*\\d.*[.,]\\d{2}\\D{0,4}");
  private static final Set<String> SIDES =
      Set.of("c", "d", "cr", "dr", "credit", "debit", "in", "out", "+", "-");

  private final List<TableRow> rows;
  private final int width;

  private ColumnGuess(List<TableRow> rows) {
    this.rows = rows;
    this.width = rows.stream().mapToInt(TableRow::width).max().orElse(0);
  }

  /**
   * @param rows those that are lines of the statement
   * @return empty when not even a date shows
   */
  static Map<ColumnRole, List<Integer>> of(List<TableRow> rows) {
    return new ColumnGuess(rows.stream().filter(row -> !row.isBlank()).toList()).columns();
  }

  private Map<ColumnRole, List<Integer>> columns() {
    var found = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
    var dates = which(this::holdsDates);
    if (dates.isEmpty()) {
      return found;
    }
    found.put(ColumnRole.DATE, List.of(dates.getFirst()));
    var amounts = which(column -> !dates.contains(column) && holdsAmounts(column));
    if (amounts.size() == 1) {
      found.put(ColumnRole.AMOUNT, amounts);
    }
    for (int amount : amounts) {
      balanceOf(amount, amounts)
          .ifPresent(
              balance -> {
                found.putIfAbsent(ColumnRole.AMOUNT, List.of(amount));
                found.putIfAbsent(ColumnRole.BALANCE, List.of(balance));
              });
    }
    if (found.containsKey(ColumnRole.AMOUNT)) {
      which(this::holdsSides).stream()
          .findFirst()
          .ifPresent(column -> found.put(ColumnRole.DIRECTION, List.of(column)));
    }
    return found;
  }

  /** The other column that goes up or down by this one, from line to line or from line to above. */
  private Optional<Integer> balanceOf(int amount, List<Integer> amounts) {
    return amounts.stream()
        .filter(balance -> balance != amount && rows.size() > 2)
        .filter(balance -> steps(amount, balance, 1) || steps(amount, balance, 0))
        .findFirst();
  }

  private boolean steps(int amountColumn, int balanceColumn, int ofWhich) {
    int agree = 0;
    for (int i = 1; i < rows.size(); i++) {
      var by = amount(i - 1 + ofWhich, amountColumn).abs();
      var step = amount(i, balanceColumn).minus(amount(i - 1, balanceColumn)).abs();
      agree += by.equals(step) && !by.isZero() ? 1 : 0;
    }
    return agree * 3 >= (rows.size() - 1) * 2;
  }

  private Money amount(int row, int column) {
    return AmountText.parse(rows.get(row).cell(column)).orElse(Money.ZERO);
  }

  private boolean holdsDates(int column) {
    var order = DateText.orderOf(rows.stream().map(row -> row.cell(column)).toList());
    return most(column, cell -> DateText.parse(cell, order).isPresent());
  }

  private boolean holdsAmounts(int column) {
    return most(
        column, cell -> AmountText.parse(cell).isPresent() && PENCE.matcher(cell).matches());
  }

  private boolean holdsSides(int column) {
    return most(column, cell -> SIDES.contains(cell.toLowerCase(Locale.ROOT)));
  }

  private boolean most(int column, Predicate<String> agrees) {
    return rows.stream().map(row -> LineText.tidy(row.cell(column))).filter(agrees).count() * 3
        >= rows.size() * 2L;
  }

  private List<Integer> which(IntPredicate holds) {
    return IntStream.range(0, width).filter(holds).boxed().toList();
  }
}
