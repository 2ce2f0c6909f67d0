package org.ringfence.launch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Adds a moving-in workbook up from its cells, by the page about formats and nothing of the
 * program's.
 */
final class RehearsalSums {

  /** A row of the ledger; {@code column} is the column of the return that it counts in. */
  record Line(LocalDate on, String person, String column, long effect) {}

  static final String OPENING = "Opening balance";
  private final List<Line> lines = new ArrayList<>();
  final TreeSet<String> people = new TreeSet<>();

  static RehearsalSums of(Path file) throws IOException {
    var sums = new RehearsalSums();
    try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      var payees = new HashMap<String, String>();
      rows(workbook.getSheet("Payees")).forEach(it -> payees.put(it.get("name"), it.get("kind")));
      rows(workbook.getSheet("People")).forEach(it -> sums.people.add(it.get("reference")));
      sums.read(rows(workbook.getSheet("Ledger")), payees);
    }
    return sums;
  }

  private void read(List<Map<String, String>> rows, Map<String, String> payees) {
    var byId = new HashMap<String, Line>();
    for (var row : rows) {
      if (!kind(row).equals("reversal")) {
        byId.put(row.get("id"), line(row, payees));
      }
    }
    for (var row : rows) {
      var line = byId.get(row.get("id"));
      if (line == null) {
        var undone = byId.get(row.get("reverses"));
        line = new Line(day(row.get("date")), undone.person(), undone.column(), -undone.effect());
      }
      lines.add(line);
    }
  }

  private Line line(Map<String, String> row, Map<String, String> payees) {
    var source = row.get("source").toLowerCase(Locale.UK);
    var own = "provider".equals(payees.get(row.get("payee")));
    var spent = own ? "Spent own support" : "Spent third parties";
    long amount = pence(row.get("amount"));
    var person = people.stream().filter(it -> it.equalsIgnoreCase(row.get("person"))).findFirst();
    var columnAndSign =
        switch (kind(row)) {
          case "opening balance" -> Map.entry(OPENING, 1);
          case "funding" -> Map.entry("Received " + source, 1);
          case "contribution" -> Map.entry("Received contribution", 1);
          case "support" -> Map.entry("Spent own support", -1);
          case "fee" -> Map.entry("Fees", -1);
          case "bill", "purchase" -> Map.entry(spent, -1);
          case "refund" -> Map.entry(spent, 1);
          case "returned" -> Map.entry("Returned", -1);
          default -> throw new AssertionError(row);
        };
    return new Line(
        day(row.get("date")),
        person.orElseThrow(),
        columnAndSign.getKey(),
        amount * columnAndSign.getValue());
  }

  private static String kind(Map<String, String> row) {
    return row.get("kind").toLowerCase(Locale.UK);
  }

  int size() {
    return lines.size();
  }

  long balance(String person, LocalDate on) {
    return sum(it -> it.person().equals(person) && !it.on().isAfter(on));
  }

  private long sum(Predicate<Line> which) {
    return lines.stream().filter(which).mapToLong(Line::effect).sum();
  }

  /**
   * One row of the return's summary, in pence: money out counts as positive. A statement's month is
   * the same with the columns added up.
   */
  Map<String, Long> summary(String person, LocalDate from, LocalDate to) {
    var row = new TreeMap<String, Long>();
    row.put(OPENING, balance(person, from.minusDays(1)));
    for (var line : lines) {
      if (line.person().equals(person) && !line.on().isBefore(from) && !line.on().isAfter(to)) {
        boolean in = line.column().equals(OPENING) || line.column().startsWith("Received");
        row.merge(line.column(), in ? line.effect() : -line.effect(), Long::sum);
      }
    }
    row.put("Closing balance", balance(person, to));
    return row;
  }

  private static List<Map<String, String>> rows(Sheet sheet) {
    var rows = new ArrayList<Map<String, String>>();
    var headers = sheet.getRow(0);
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      var row = new HashMap<String, String>();
      for (var header : headers) {
        var cell = sheet.getRow(i).getCell(header.getColumnIndex());
        row.put(header.getStringCellValue().toLowerCase(Locale.UK), text(cell));
      }
      if (row.values().stream().anyMatch(text -> !text.isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getStringCellValue().strip().replaceAll("\\s+", " ");
    }
    return cell.getCellStyle().getDataFormat() == 0
        ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
        : cell.getLocalDateTimeCellValue().toLocalDate().toString();
  }

  private static LocalDate day(String text) {
    return text.contains("/")
        ? LocalDate.parse(text, DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK))
        : LocalDate.parse(text);
  }

  static long pence(String text) {
    return new BigDecimal(text.replaceAll("[£,\\s]", "").replace('\u2212', '-'))
        .movePointRight(2)
        .longValueExact();
  }
}
