package org.ringfence.bank.files;

import static java.util.stream.Collectors.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ringfence.money.Money;

/**
 * Recognises a table without headings by what stands in each column of most rows. A row that does
 * not agree is left for the reading to refuse by its line, which says more than "not recognised".
 */
final class BareTable {

  private static final Pattern SORT_CODE = Pattern.compile("'?\\d{2}[- ]?\\d{2}[- ]?\\d{2}");
  private static final Pattern ACCOUNT = Pattern.compile("'?\\d{7,8}");
  private static final Pattern BOTH =
      Pattern.compile("'?\\d{2}-?\\d{2}-?\\d{2}[- ]?\\d{8}|'?[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern PENCE = Pattern.compile(".*\\d\\.\\d{2}\\D{0,4}");

  private final List<TableRow> rows;
  private final int width;

  private BareTable(List<TableRow> rows) {
    this.rows = rows;
    this.width = usualWidth(rows);
  }

  /** The width that most rows have; of two as common, the smaller. */
  private static int usualWidth(List<TableRow> rows) {
    var counts =
        rows.stream().collect(Collectors.groupingBy(TableRow::width, TreeMap::new, counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The layout that most rows agree with; empty when there is none. */
  static Optional<RecognisedTable> recognise(Table table) {
    var rows = table.rows().stream().filter(row -> !row.isBlank()).toList();
    boolean headed =
        !rows.isEmpty()
            && rows.getFirst().cells().stream().noneMatch(cell -> cell.matches(".*\\d.*"));
    if (rows.isEmpty() || headed) {
      return Optional.empty();
    }
    var bare = new BareTable(rows);
    return bare.bankline().or(bare::hsbcnet).or(bare::lloydsCommercial).or(bare::dateTextAmount);
  }

  private Optional<RecognisedTable> bankline() {
    if (width < 17
        || !mostly(0, SORT_CODE)
        || !mostly(1, ACCOUNT)
        || !mostlyDates(9)
        || !mostlyAmountsOrBlank(16)
        || !mostlyAmountsOrBlank(17)) {
      return Optional.empty();
    }
    return found(
        BankFileFormat.BANKLINE,
        false,
        Map.of(
            ColumnRole.SORT_CODE, List.of(0),
            ColumnRole.ACCOUNT, List.of(1),
            ColumnRole.CURRENCY, List.of(4),
            ColumnRole.DATE, List.of(9),
            ColumnRole.TEXT, List.of(10, 11, 12, 13, 14),
            ColumnRole.TYPE, List.of(15),
            ColumnRole.PAID_OUT, List.of(16),
            ColumnRole.PAID_IN, List.of(17)));
  }

  private Optional<RecognisedTable> hsbcnet() {
    if (mostly(0, BOTH) && mostlyDates(1) && mostly(2, CURRENCY) && mostlyAmounts(3)) {
      return found(
          BankFileFormat.HSBCNET,
          true,
          Map.of(
              ColumnRole.ACCOUNT, List.of(0),
              ColumnRole.DATE, List.of(1),
              ColumnRole.CURRENCY, List.of(2),
              ColumnRole.AMOUNT, List.of(3),
              ColumnRole.TEXT, List.of(4),
              ColumnRole.TYPE, List.of(5)));
    }
    if (mostly(0, CURRENCY) && mostly(1, BOTH) && mostlyDates(2) && mostlyAmounts(3)) {
      return found(
          BankFileFormat.HSBCNET,
          true,
          Map.of(
              ColumnRole.CURRENCY, List.of(0),
              ColumnRole.ACCOUNT, List.of(1),
              ColumnRole.DATE, List.of(2),
              ColumnRole.AMOUNT, List.of(3),
              ColumnRole.TEXT, List.of(4),
              ColumnRole.TYPE, List.of(5)));
    }
    return Optional.empty();
  }

  private Optional<RecognisedTable> lloydsCommercial() {
    boolean blankThird = most(row -> LineText.tidy(row.cell(2)).isEmpty());
    if (!mostlyDates(0) || !mostly(1, BOTH) || !blankThird || !mostlyAmounts(4)) {
      return Optional.empty();
    }
    return found(
        BankFileFormat.LLOYDS_COMMERCIAL,
        true,
        Map.of(
            ColumnRole.DATE, List.of(0),
            ColumnRole.ACCOUNT, List.of(1),
            ColumnRole.TYPE, List.of(3),
            ColumnRole.AMOUNT, List.of(4),
            ColumnRole.TEXT, List.of(6, 5)));
  }

  /** One date, one amount (and perhaps a balance that proves itself), the rest text: HSBC's way. */
  private Optional<RecognisedTable> dateTextAmount() {
    if (width > 8) {
      return Optional.empty();
    }
    var dates = columns(this::mostlyDates);
    var amounts = columns(column -> mostlyAmounts(column) && anyPence(column));
    if (dates.isEmpty() || amounts.isEmpty() || amounts.size() > 2) {
      return Optional.empty();
    }
    int date = dates.getFirst();
    var places = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
    places.put(ColumnRole.DATE, List.of(date));
    places.put(ColumnRole.AMOUNT, List.of(amounts.getFirst()));
    if (amounts.size() == 2) {
      if (!follows(amounts.getFirst(), amounts.getLast())) {
        return Optional.empty();
      }
      places.put(ColumnRole.BALANCE, List.of(amounts.getLast()));
    }
    var texts = new ArrayList<Integer>();
    for (int column = 0; column < width; column++) {
      if (!dates.contains(column) && !amounts.contains(column)) {
        texts.add(column);
      }
    }
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    places.put(ColumnRole.TEXT, texts);
    boolean hsbc = date == 0 && amounts.equals(List.of(2)) && texts.equals(List.of(1));
    return found(hsbc ? BankFileFormat.HSBC : BankFileFormat.BARE_TABLE, hsbc, places);
  }

  /** Whether the second column is the balance after the first, downwards or upwards mostly. */
  private boolean follows(int amountColumn, int balanceColumn) {
    int down = 0;
    int up = 0;
    for (int i = 1; i < rows.size(); i++) {
      var amount = AmountText.parse(rows.get(i).cell(amountColumn)).orElse(Money.ZERO);
      var before = AmountText.parse(rows.get(i - 1).cell(balanceColumn)).orElse(Money.ZERO);
      var after = AmountText.parse(rows.get(i).cell(balanceColumn)).orElse(Money.ZERO);
      var amountBefore = AmountText.parse(rows.get(i - 1).cell(amountColumn)).orElse(Money.ZERO);
      down += before.plus(amount).equals(after) ? 1 : 0;
      up += after.plus(amountBefore).equals(before) ? 1 : 0;
    }
    return Math.max(down, up) * 3 >= (rows.size() - 1) * 2 && rows.size() > 1;
  }

  private List<Integer> columns(IntPredicate holds) {
    return IntStream.range(0, width).filter(holds).boxed().toList();
  }

  private boolean most(Predicate<TableRow> agrees) {
    return rows.stream().filter(agrees).count() * 3 >= rows.size() * 2L;
  }

  private boolean mostly(int column, Pattern pattern) {
    return most(row -> pattern.matcher(LineText.tidy(row.cell(column))).matches());
  }

  private boolean mostlyDates(int column) {
    var order = DateText.orderOf(rows.stream().map(row -> row.cell(column)).toList());
    return most(row -> DateText.parse(row.cell(column), order).isPresent());
  }

  private boolean mostlyAmounts(int column) {
    return most(row -> AmountText.parse(row.cell(column)).isPresent());
  }

  private boolean mostlyAmountsOrBlank(int column) {
    return most(
        row ->
            LineText.tidy(row.cell(column)).isEmpty()
                || AmountText.parse(row.cell(column)).isPresent());
  }

  private boolean anyPence(int column) {
    return rows.stream().anyMatch(row -> PENCE.matcher(row.cell(column)).matches());
  }

  private static Optional<RecognisedTable> found(
      BankFileFormat format, boolean newestFirst, Map<ColumnRole, List<Integer>> columns) {
    return Optional.of(
        new RecognisedTable(
            format,
            new ColumnMapping(List.of(), 0, columns, Optional.empty(), false),
            newestFirst));
  }
}
