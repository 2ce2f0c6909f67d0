package org.ringfence.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.money.Money;

/** Tables whose columns a person names, and workbooks. */
class ColumnMappingTest {

  private static final String UNKNOWN =
      """
      Kontoauszug;;;;
      ;;;;
      Wann;Was;Wohin;Wieviel;Stand
      03/04/2026;Tea;out;5,00;95,00
      04/04/2026;Cake;out;2,50;92,50
      13/04/2026;Refund;in;1,00;93,50
      """;

  @TempDir Path folder;

  private Path write(String content) {
    return Samples.write(folder, content.getBytes(StandardCharsets.UTF_8));
  }

  private static ColumnMapping mapping(Map<ColumnRole, List<Integer>> columns) {
    return new ColumnMapping(
        List.of("Wann", "Was", "Wohin", "Wieviel", "Stand"), 0, columns, Optional.empty(), false);
  }

  @Test
  void previewsTheRowsAndTheirHeadings() {
    var preview = BankFiles.preview(write(UNKNOWN)).orElseThrow();

    assertThat(preview.headingRow()).contains(2);
    assertThat(preview.width()).isEqualTo(5);
    assertThat(preview.rows().get(3)).containsExactly("03/04/2026", "Tea", "out", "5,00", "95,00");
    assertThat(preview.guess().orElseThrow().columns())
        .isEqualTo(
            Map.of(
                ColumnRole.DATE, List.of(0),
                ColumnRole.DIRECTION, List.of(2),
                ColumnRole.AMOUNT, List.of(3),
                ColumnRole.BALANCE, List.of(4)));
  }

  @Test
  void guessesOnlyWhatTheFiguresProve() {
    assertThat(guess("Was,Wer,Wie\nTea,Ann,x\n")).isEmpty();
    assertThat(guess("Wann,A,B\n01/09/2026,1.00,2.00\n02/09/2026,5.00,9.00\n"))
        .isEqualTo(Map.of(ColumnRole.DATE, List.of(0)));
    assertThat(guess("Wann,Was,Wieviel\n01/09/2026,Tea,-1.00\n02/09/2026,Bus,5.00\n"))
        .isEqualTo(Map.of(ColumnRole.DATE, List.of(0), ColumnRole.AMOUNT, List.of(2)));
    var newestFirst =
        "Stand,Wann,Betrag\n7.00,03/09/2026,3.00\n10.00,02/09/2026,4.00\n14.00,01/09/2026,1.00\n";
    assertThat(guess(newestFirst))
        .containsEntry(ColumnRole.AMOUNT, List.of(2))
        .containsEntry(ColumnRole.BALANCE, List.of(0));
  }

  private Map<ColumnRole, List<Integer>> guess(String content) {
    return BankFiles.preview(write(content))
        .orElseThrow()
        .guess()
        .map(ColumnMapping::columns)
        .orElse(Map.of());
  }

  @Test
  void readsByNamedColumnsWithAWordForTheSide() {
    var columns =
        Map.of(
            ColumnRole.DATE, List.of(0),
            ColumnRole.TEXT, List.of(1),
            ColumnRole.DIRECTION, List.of(2),
            ColumnRole.AMOUNT, List.of(3),
            ColumnRole.BALANCE, List.of(4));

    var file = BankFiles.read(write(UNKNOWN), mapping(columns)).orElseThrow();

    assertThat(file.format()).isEqualTo(BankFileFormat.MAPPED_TABLE);
    assertThat(file.lines())
        .extracting(BankFileLine::amount)
        .containsExactly(Money.of(5, 0).negated(), Money.of(2, 50).negated(), Money.of(1, 0));
    assertThat(file.accounts().getFirst().opening()).contains(Money.of(100, 0));
    assertThat(file.warnings()).isEmpty();
  }

  @Test
  void turnsAmountsRoundWherePositiveIsMoneyOut() {
    var columns =
        Map.of(
            ColumnRole.DATE,
            List.of(0),
            ColumnRole.TEXT,
            List.of(1),
            ColumnRole.AMOUNT,
            List.of(2));
    var outIsPositive = new ColumnMapping(List.of(), 1, columns, Optional.empty(), true);

    var file = BankFiles.read(write("A,B,C\n01/09/2026,Tea,5.00\n"), outIsPositive).orElseThrow();

    assertThat(file.sum()).isEqualTo(Money.of(5, 0).negated());
  }

  @Test
  void readsDatesWithTheMonthFirstWhereAPersonSaysSo() {
    var columns =
        Map.of(
            ColumnRole.DATE,
            List.of(0),
            ColumnRole.TEXT,
            List.of(1),
            ColumnRole.AMOUNT,
            List.of(2));
    var american =
        new ColumnMapping(List.of(), 0, columns, Optional.of(DateOrder.MONTH_FIRST), false);

    var file = BankFiles.read(write("03/09/2026,Tea,5.00\n"), american).orElseThrow();

    assertThat(file.lines().getFirst().date()).isEqualTo("2026-03-09");
  }

  @Test
  void refusesAMappingThatLeavesSomethingOpen() {
    var outcome = BankFiles.read(write(UNKNOWN), mapping(Map.of(ColumnRole.DATE, List.of(0))));

    assertThat(outcome.problems()).hasSize(2);
  }

  @Test
  void refusesAFileWithoutTheRememberedHeadings() {
    var columns =
        Map.of(
            ColumnRole.DATE,
            List.of(0),
            ColumnRole.TEXT,
            List.of(1),
            ColumnRole.AMOUNT,
            List.of(3));

    var outcome = BankFiles.read(write("X,Y\n01/09/2026,5.00\n"), mapping(columns));

    assertThat(outcome.problems().getFirst().says()).contains("does not have the headings");
  }

  @Test
  void readsAWorkbookWithItsDatesAndNumbers() throws IOException {
    var path = folder.resolve("bank.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = new FileOutputStream(path.toFile())) {
      var sheet = workbook.createSheet("Statement");
      var dated = workbook.createCellStyle();
      dated.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      sheet.createRow(0).createCell(0).setCellValue("Invented Bank");
      var names = List.of("Date", "Details", "Money in", "Money out", "Balance");
      var heading = sheet.createRow(2);
      for (int i = 0; i < names.size(); i++) {
        heading.createCell(i).setCellValue(names.get(i));
      }
      for (int i = 0; i < 2; i++) {
        var row = sheet.createRow(3 + i);
        row.createCell(0).setCellValue(LocalDate.of(2026, 9, 3 + i));
        row.getCell(0).setCellStyle(dated);
        row.createCell(1).setCellValue("Invented line " + i);
        row.createCell(2 + i).setCellValue(0.1 + 0.2);
        row.createCell(4).setCellValue(i == 0 ? 10.3 : 10);
      }
      workbook.write(out);
    }

    var file = BankFiles.read(path).orElseThrow();

    assertThat(file.tabSeparated())
        .containsExactly(
            "2026-09-03\t0.30\t10.30\tInvented line 0",
            "2026-09-04\t-0.30\t10.00\tInvented line 1");
    assertThat(file.warnings()).isEmpty();
  }
}
