package org.ringfence.launch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an office's records into a workbook with POI alone: the ledger's days and columns in any
 * order, and each date, amount, name and number in one of the ways that the format allows.
 */
final class RehearsalSheets {

  private final Random random;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  RehearsalSheets(Random random) {
    this.random = random;
  }

  Path write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  void add(String name, List<String> headers, List<?>... rows) {
    var sheet = workbook.createSheet(name);
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    fill(sheet.createRow(0), headers, style);
    for (int i = 0; i < rows.length; i++) {
      fill(sheet.createRow(i + 1), rows[i], style);
    }
  }

  private static void fill(Row row, List<?> values, CellStyle days) {
    for (int i = 0; i < values.size(); i++) {
      var cell = row.createCell(i);
      switch (values.get(i)) {
        case String text -> cell.setCellValue(text);
        case Number number -> cell.setCellValue(number.doubleValue());
        case LocalDate day -> {
          cell.setCellValue(day);
          cell.setCellStyle(days);
        }
        default -> throw new IllegalArgumentException("No cell holds " + values.get(i));
      }
    }
  }

  /** Days come in any order on the sheet; the rows of one day keep theirs. */
  void addLedger(List<Map<String, Object>> ledger) {
    var days = new ArrayList<>(ledger.stream().map(row -> row.get("Date")).distinct().toList());
    Collections.shuffle(days, random);
    var headers =
        List.of(
            "Narrative",
            "REVERSES",
            "Kind",
            "amount",
            "Id",
            "Bank Account",
            "Person",
            "Date",
            "Source",
            "Category",
            "Payee",
            "Invoice Number",
            "Outcome",
            "Entered By",
            "Authorised by",
            "Colour");
    var rows = new ArrayList<List<?>>();
    for (var day : days) {
      ledger.stream()
          .filter(row -> row.get("Date").equals(day))
          .forEach(row -> rows.add(cells(headers, row)));
      if (random.nextInt(4) == 0) {
        rows.add(List.of("", "   "));
      }
    }
    add("LEDGER", headers, rows.toArray(List[]::new));
  }

  private List<Object> cells(List<String> headers, Map<String, Object> row) {
    return headers.stream().map(header -> written(header, row)).toList();
  }

  private Object written(String header, Map<String, Object> row) {
    var known =
        row.keySet().stream().filter(header::equalsIgnoreCase).findFirst().orElse("nothing");
    var value = row.getOrDefault(known, "");
    return switch (known) {
      case "Amount" -> amount((int) value);
      case "Date" -> date((LocalDate) value);
      case "Kind" -> random.nextBoolean() ? value : value.toString().toUpperCase(Locale.UK) + " ";
      case "Person" ->
          value.equals("1007")
              ? (Object) 1007
              : random.nextBoolean() ? value : " " + value.toString().toLowerCase(Locale.UK);
      case "Id", "Reverses" -> random.nextBoolean() ? value : value.toString();
      default -> value;
    };
  }

  private Object amount(int amount) {
    var pounds = BigDecimal.valueOf(amount, 2);
    return switch (random.nextInt(4)) {
      case 0 -> "£%,.2f".formatted(pounds);
      case 1 -> " " + pounds;
      default -> pounds.doubleValue();
    };
  }

  private Object date(LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> day.toString();
      case 1 -> day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK));
      default -> day;
    };
  }
}
