package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.cli.Ringfence;
import org.ringfence.cli.Terminal;
import org.ringfence.db.TestBooks;
import org.ringfence.paper.ReadBack;
import org.ringfence.returns.Hledger;

/**
 * A whole year of an office that writes its spreadsheet in its own way, from the workbook to every
 * paper, held against sums that share nothing with the program.
 */
class RehearsalTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String book;
  private RehearsalSums sums;

  @Test
  void everyFigureAgreesToThePenny() throws Exception {
    rehearse(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4, 5, 6})
  @Tag("slow")
  void andOfOtherOffices(long seed) throws Exception {
    rehearse(seed);
  }

  private void rehearse(long seed) throws Exception {
    book = folder.resolve("Rehearsal.ringfence").toString();
    var workbook = new RehearsalWorkbook(seed).write(folder.resolve("office.xlsx"));
    sums = RehearsalSums.of(workbook);
    run("new", book);
    run("import", book, workbook.toString());
    run("verify", book);
    for (var day : List.of("2025-10-31", "2025-11-01", "2026-03-27", "2026-06-30", "2026-11-22")) {
      balances(LocalDate.parse(day));
    }
    statements(YearMonth.of(2025, 11));
    statements(YearMonth.of(2026, 5));
    var q2 = List.of("2026-04-01", "2026-06-30");
    var q3 = List.of("2026-07-01", "2026-09-30");
    var all = List.of("2025-11-01", "2026-10-31");
    theReturn(RehearsalWorkbook.COUNCIL, all, "1007", "A-1", "E5", "F6", "p/3");
    theReturn(RehearsalWorkbook.COUNCIL, q2, "1007", "A-1", "E5", "F6");
    theReturn(RehearsalWorkbook.COUNCIL, q3, "1007", "A-1", "E5", "F6");
    theReturn(RehearsalWorkbook.NHS, q2, "p/3", "Ł4");
    journal();
    run("import", book, workbook.toString());
    balances(TODAY);
  }

  private void run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var terminal =
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            _ -> Optional.of("rehearsal".toCharArray()),
            false,
            "Test");
    var desk =
        new TerminalDesk(
            TestBooks.quick(),
            CLOCK,
            _ -> {
              throw new AssertionError("No window in this test");
            });
    int exit = new Ringfence(desk, terminal).run(arguments);
    assertThat(exit).as(() -> String.join(" ", arguments) + ": " + err).isZero();
  }

  private void balances(LocalDate on) {
    run("balances", book, "--on", on.toString());
    var said = new TreeMap<String, List<Long>>();
    out.toString()
        .lines()
        .map(line -> line.split("\t"))
        .forEach(
            it ->
                said.put(
                    it[0],
                    List.of(
                        RehearsalSums.pence(it[1]),
                        RehearsalSums.pence(it[2]),
                        RehearsalSums.pence(it[3]))));
    var worked = new TreeMap<String, List<Long>>();
    for (var person : sums.people) {
      worked.put(person, List.of(sums.balance(person, on), 0L, sums.balance(person, on)));
    }
    assertThat(said).as("on %s", on).isEqualTo(worked);
  }

  private void statements(YearMonth month) throws Exception {
    var papers = folder.resolve("papers " + month);
    run("statements", book, "--month", month.toString(), "--out", papers.toString());
    try (var files = Files.list(papers)) {
      assertThat(files.filter(it -> it.toString().endsWith(".pdf"))).hasSize(sums.people.size());
    }
    for (var person : sums.people) {
      var name = person.replace('/', '-') + "-" + month + "-statement.pdf";
      var text = ReadBack.text(Files.readAllBytes(papers.resolve(name)));
      var worked = sums.summary(person, month.atDay(1), month.atEndOfMonth());
      long in = total(worked, "Received");
      long moneyOut = total(worked, "Spent", "Fees", "Returned");
      long left = worked.get("Closing balance");
      assertThat(sixAmounts(text))
          .as("%s %s", person, month)
          .isEqualTo(
              Map.of(
                  "Balance brought forward", worked.get(RehearsalSums.OPENING),
                  "Money in", in,
                  "Money out", moneyOut,
                  "Balance carried forward", left,
                  "Spoken for", 0L,
                  "Available", left));
    }
  }

  private static long total(Map<String, Long> summary, String... columns) {
    return summary.entrySet().stream()
        .filter(it -> List.of(columns).stream().anyMatch(it.getKey()::startsWith))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Map<String, Long> sixAmounts(String text) {
    var amounts = new HashMap<String, Long>();
    var line =
        Pattern.compile(
            "(Balance brought forward|Money in|Money out|Balance carried forward|Spoken"
                + " for|Available) ([\u2212-]?£[\\d,]+\\.\\d\\d)");
    line.matcher(text)
        .results()
        .forEach(it -> amounts.putIfAbsent(it.group(1), RehearsalSums.pence(it.group(2))));
    return amounts;
  }

  private void theReturn(String commissioner, List<String> days, String... people)
      throws Exception {
    var file = folder.resolve("return.xlsx");
    Files.deleteIfExists(file);
    run(
        "return",
        book,
        "--commissioner",
        commissioner,
        "--from",
        days.get(0),
        "--to",
        days.get(1),
        "--out",
        file.toString());
    try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      var summary = table(workbook, "Summary");
      assertThat(summary.keySet()).containsExactlyInAnyOrder(people);
      var moved = transactions(workbook.getSheet("Transactions"));
      for (var person : people) {
        var worked =
            sums.summary(person, LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
        var row = summary.get(person);
        row.forEach(
            (column, pence) ->
                assertThat(pence)
                    .as("%s of %s, %s", column, person, days)
                    .isEqualTo(worked.getOrDefault(column, 0L)));
        assertThat(row.keySet()).containsAll(worked.keySet());
        // An opening balance is a row there as well, but never money in.
        long change = worked.get("Closing balance") - worked.get(RehearsalSums.OPENING);
        assertThat(moved.getOrDefault(person, 0L)).isEqualTo(change);
      }
    }
  }

  /** The amounts of a summary that add up to the closing balance, by person. */
  private static Map<String, Map<String, Long>> table(Workbook workbook, String name) {
    var sheet = workbook.getSheet(name);
    var rows = new TreeMap<String, Map<String, Long>>();
    var adding = Pattern.compile("(Opening|Closing) balance|Received .*|Spent .*|Fees|Returned");
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      var row = sheet.getRow(i);
      var amounts = new TreeMap<String, Long>();
      for (var header : sheet.getRow(0)) {
        if (adding.matcher(header.getStringCellValue()).matches()) {
          amounts.put(header.getStringCellValue(), pence(row, header.getColumnIndex()));
        }
      }
      if (row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty()) {
        rows.put(row.getCell(0).getStringCellValue(), amounts);
      }
    }
    return rows;
  }

  private static Map<String, Long> transactions(Sheet sheet) {
    var headers = new HashMap<String, Integer>();
    sheet.getRow(0).forEach(it -> headers.put(it.getStringCellValue(), it.getColumnIndex()));
    var moved = new HashMap<String, Long>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      var row = sheet.getRow(i);
      var reference = row.getCell(headers.get("Reference"));
      if (reference != null) {
        moved.merge(
            reference.getStringCellValue(),
            pence(row, headers.get("Money in")) - pence(row, headers.get("Money out")),
            Long::sum);
      }
    }
    return moved;
  }

  private static long pence(Row row, int column) {
    var cell = row.getCell(column);
    return cell == null ? 0 : Math.round(cell.getNumericCellValue() * 100);
  }

  private void journal() throws Exception {
    var file = folder.resolve("book.journal");
    run("journal", book, "--out", file.toString());
    var bank = new TreeMap<String, Long>();
    var posting = Pattern.compile(" {4}fund:(.+?):bank:.*? {2,}GBP (-?\\d+\\.\\d\\d)");
    for (var line : Files.readAllLines(file)) {
      var it = posting.matcher(line);
      if (it.matches()) {
        bank.merge(it.group(1), RehearsalSums.pence(it.group(2)), Long::sum);
      }
    }
    for (var person : sums.people) {
      assertThat(bank.get(person)).as(person).isEqualTo(sums.balance(person, TODAY));
    }
    Hledger.on(file).ifPresent(this::agrees);
  }

  private void agrees(Hledger hledger) {
    for (var person : sums.people) {
      var said = hledger.says("balance", "^fund:" + person + ":bank:", "--depth=3", "-O", "csv");
      var total =
          Pattern.compile("\"[Tt]otal:?\",\"(?:GBP)? ?(-?[\\d.,]+)\"").matcher(said.getLast());
      assertThat(total.matches()).as(said::toString).isTrue();
      assertThat(RehearsalSums.pence(total.group(1))).isEqualTo(sums.balance(person, TODAY));
    }
  }
}
