package org.ringfence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.job.Progress;
import org.ringfence.money.Money;

/** What we write, as another program finds it. */
class WorkbookWriterTest {

  private record Line(String name, Optional<LocalDate> day, Money cost, double weeks) {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          Column.text("Name", 30, Line::name),
          Column.maybeDate("Day", Line::day),
          Column.pounds("Cost", Line::cost),
          Column.measured("Weeks", line -> Optional.of(line.weeks())),
          Column.<Line>text("Kind", 12, line -> "").offering(List.of("Council", "NHS")));

  @TempDir private Path folder;

  private static Line line(String name) {
    return new Line(name, Optional.of(LocalDate.of(2026, 10, 31)), Money.of(1234, 5), 2.5);
  }

  private XSSFWorkbook written(List<Sheet> sheets) throws IOException, InvalidFormatException {
    var file =
        new WorkbookWriter("Things of ours", sheets)
            .write(folder.resolve("deep/out.xlsx"), Progress.UNWATCHED)
            .orElseThrow();
    return new XSSFWorkbook(file.toFile());
  }

  private static Sheet table(List<Line> lines) {
    return new Sheet.Table<>("Things", "Things_table", COLUMNS, lines);
  }

  @Test
  void noWordsAreCutByTheNextCell() throws Exception {
    var name = "Gwenllian Example-Featherstonehaugh";
    var sentence = "Bought with the money of three weeks, ".repeat(4);
    try (var workbook = written(List.of(table(List.of(line(name), line(sentence), line("Al")))))) {
      var sheet = workbook.getSheet("Things");
      assertThat(sheet.getColumnWidth(0) / 256).isBetween(name.length() + 2, 44);
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isFalse();
      assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(2).getHeightInPoints())
          .isGreaterThanOrEqualTo(15f * sentence.length() / 40);
      assertThat(sheet.getRow(3).getHeightInPoints())
          .isEqualTo(sheet.getDefaultRowHeightInPoints());
    }
  }

  @Test
  void wordsAreBrokenBetweenAndThenWithin() {
    assertThat(WordsWidth.lines("aa bb cc", 5)).isEqualTo(2);
    assertThat(WordsWidth.lines("aaaaaaaaaaaa bb", 5)).isEqualTo(3);
    assertThat(WordsWidth.lines("a\nb", 5)).isEqualTo(2);
    assertThat(WordsWidth.of("WM")).isGreaterThan(WordsWidth.of("ab"));
  }

  @Test
  void cellsHoldWhatTheyMean() throws Exception {
    var odd = new Line("Ŵyn", Optional.empty(), Money.of(0, 7).negated(), 0);
    try (var workbook = written(List.of(table(List.of(line("Łukasz"), odd))))) {
      var first = workbook.getSheet("Things").getRow(1);
      assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Łukasz");
      assertThat(first.getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 10, 31));
      assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(1234.05);
      assertThat(first.getCell(2).getCellStyle().getDataFormatString()).contains("£");
      assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(2.5);
      assertThat(first.getCell(4)).isNull();
      var second = workbook.getSheet("Things").getRow(2);
      assertThat(second.getCell(1)).isNull();
      assertThat(second.getCell(2).getNumericCellValue()).isEqualTo(-0.07);
    }
  }

  @Test
  void eachTableIsNamedAndCoversItsRows() throws Exception {
    try (var workbook = written(List.of(table(List.of(line("a"), line("b")))))) {
      var named = workbook.getTable("Things_table");
      assertThat(named.getArea().formatAsString()).isEqualTo("A1:E3");
      assertThat(named.getColumns().get(2).getName()).isEqualTo("Cost");
      assertThat(workbook.getSheet("Things").getPaneInformation().isFreezePane()).isTrue();
      assertThat(workbook.getSheet("Things").getDataValidations()).hasSize(1);
    }
  }

  @Test
  void aTableWithoutRowsIsStillATable() throws Exception {
    try (var workbook = written(List.of(table(List.of())))) {
      assertThat(workbook.getTable("Things_table").getArea().formatAsString()).isEqualTo("A1:E2");
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws Exception {
    var texts = List.of("=1+1", "+44 7700", "-x", "@here", "\tx", "\rx", "plain");
    try (var workbook = written(List.of(table(texts.stream().map(t -> line(t)).toList())))) {
      for (int i = 0; i < texts.size(); i++) {
        var cell = workbook.getSheet("Things").getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().strip()).isEqualTo(texts.get(i).strip());
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!texts.get(i).equals("plain"));
      }
    }
  }

  @Test
  void ourReaderReadsIt() {
    var lines = IntStream.range(0, 1_000).mapToObj(i -> line("Thing " + i)).toList();
    var file =
        new WorkbookWriter("Test", List.of(table(lines)))
            .write(folder.resolve("out.xlsx"), Progress.UNWATCHED)
            .orElseThrow();
    var findings = new Findings();
    var layout =
        new TableLayout("Things", List.of("Name", "Day", "Cost"), List.of("Weeks", "Kind"));

    var total =
        WorkbookReader.read(
            file,
            open -> {
              var sum = new Money[] {Money.ZERO};
              open.read(
                  layout,
                  findings,
                  row -> {
                    assertThat(row.text("Name", 20)).isEqualTo("Thing " + (row.number() - 2));
                    assertThat(row.date("Day")).contains(LocalDate.of(2026, 10, 31));
                    sum[0] = sum[0].plus(row.amount("Cost").orElseThrow());
                  });
              return sum[0];
            });

    assertThat(total.orElseThrow()).isEqualTo(Money.of(1234, 5).times(1_000));
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void notesAreWordsToRead() throws Exception {
    var notes =
        new Sheet.Notes("Notes", "What is in here", List.of(new Sheet.Note("Cost", "=In pounds.")));
    try (var workbook = written(List.of(notes, table(List.of(line("a")))))) {
      var sheet = workbook.getSheet("Notes");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("What is in here");
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=In pounds.");
      assertThat(sheet.getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "in the way");

    var outcome =
        new WorkbookWriter("Test", List.of(table(List.of())))
            .write(file.resolve("out.xlsx"), Progress.UNWATCHED);

    assertThat(outcome.problems()).singleElement().asString().contains("could not be saved");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void stoppedHalfWayItLeavesTheOldFileAndNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("out.xlsx"), "old");
    var writer =
        new WorkbookWriter(
            "Test", List.of(table(IntStream.range(0, 2_000).mapToObj(i -> line("x")).toList())));

    assertThatThrownBy(() -> writer.write(file, new StopAfter(1_000)))
        .isInstanceOf(Progress.Cancelled.class);

    assertThat(file).hasContent("old");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  /** Asks to stop once so many steps are behind. */
  private static final class StopAfter implements Progress {
    private final long steps;
    private boolean stopped;

    StopAfter(long steps) {
      this.steps = steps;
    }

    @Override
    public void at(long done, long total, String doing) {
      stopped = done >= steps;
    }

    @Override
    public boolean isCancelled() {
      return stopped;
    }
  }
}
