package org.ringfence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.sheet.RawWorkbook.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/** Tables as offices prepare them: what each cell is taken for, and what is said about the rest. */
class WorkbookReaderTest {

  private static final TableLayout THINGS =
      new TableLayout("Things", List.of("Name"), List.of("Day", "Cost", "Wanted", "Kind", "Weeks"));

  @TempDir private Path folder;
  private final Findings findings = new Findings();

  private <T> List<T> read(RawWorkbook workbook, Function<Row, T> take) {
    return WorkbookReader.read(
            workbook.write(folder),
            open -> {
              var all = new ArrayList<T>();
              open.read(THINGS, findings, row -> all.add(take.apply(row)));
              return all;
            })
        .orElseThrow();
  }

  private static RawWorkbook cell(String header, String cell) {
    return RawWorkbook.withRows(
        row(1, "Name", header)
            + "<row r='2'><c r='A2' t='inlineStr'><is><t>x</t></is></c>"
            + cell
            + "</row>");
  }

  private List<String> said() {
    return findings.all().stream().map(Finding::toString).toList();
  }

  @Test
  void headersComeInAnyOrderLetterCaseAndSpacing() {
    var workbook =
        RawWorkbook.withRows(
            row(1, "  COST ", "what is this", "na\u00a0 me", "NAME*")
                + row(3, "1.50", "?", "no", "Chair"));

    var read =
        read(workbook, row -> row.number() + " " + row.text("Name", 9) + " " + row.amount("Cost"));

    assertThat(read).containsExactly("3 Chair Optional[£1.50]");
    assertThat(said())
        .containsExactly(
            "Things, row 1, what is this: Ringfence does not know this column and leaves it out.",
            "Things, row 1, na me: Ringfence does not know this column and leaves it out.");
    assertThat(findings.hasProblems()).isFalse();
  }

  @Test
  void rowsWithNothingInTheTablesColumnsAreSkipped() {
    var workbook =
        RawWorkbook.withRows(
            row(1, "Name", "Remark") + row(2, " ", "mine") + "<row r='7'/>" + row(9, "Lamp", ""));

    assertThat(read(workbook, Row::number)).containsExactly(9);
  }

  @Test
  void aColumnWithoutANameIsNotedOnceWhereItFirstHoldsSomething() {
    var workbook =
        RawWorkbook.withRows(
            row(1, "Name", "", "Cost")
                + row(2, "Lamp", " ", "1")
                + row(3, "", "lost", "")
                + row(4, "Chair", "lost too", "2", "", "and this"));

    assertThat(read(workbook, Row::number)).containsExactly(2, 4);
    assertThat(said())
        .containsExactly(
            "Things, row 3, column B: Row 1 has no name for this column, so Ringfence leaves it"
                + " out.",
            "Things, row 4, column E: Row 1 has no name for this column, so Ringfence leaves it"
                + " out.");
    assertThat(findings.hasProblems()).isFalse();
  }

  @Test
  void aMissingOrDoubledColumnIsAProblemOfRowOne() {
    read(RawWorkbook.withRows(row(1, "Cost", "cost") + row(2, "1", "2")), Row::number);

    assertThat(said())
        .containsExactly(
            "Things, row 1, Cost: There are two columns of this name. Take one out or rename it.",
            "Things, row 1, Name: There is no column of this name in row 1. Add it, or correct the"
                + " name.");
  }

  @Test
  void aSheetWithoutAHeaderRowIsAProblemEvenWhenItIsEmpty() {
    read(RawWorkbook.withRows(""), Row::number);
    read(RawWorkbook.withRows(row(2, "Name")), Row::number);

    assertThat(said())
        .hasSize(2)
        .allMatch(says -> says.startsWith("Things, row 1, Name: There is no"));
  }

  @Test
  void sharedTextsKeepTheirRunsAndLoseReadingAidsAndEscapes() {
    var workbook =
        RawWorkbook.withRows(row(1, "Name") + "<row r='2'><c t='s'><v>1</v></c></row>")
            .sharedTexts(
                "<si><t>unused</t></si><si><r><t>Siân </t></r><r><t>Ŵynne_x000D__x0041_</t></r>"
                    + "<rPh><t>aid</t></rPh></si>");

    assertThat(read(workbook, row -> row.text("Name", 99))).containsExactly("Siân Ŵynne A");
  }

  @Test
  void numbersInTextColumnsReadAsTyped() {
    var cells =
        Map.of(
            "<c r='B2'><v>1234</v></c>", "1234",
            "<c r='B2' s='1'><v>7</v></c>", "007",
            "<c r='B2'><v>1.5E3</v></c>", "1500",
            "<c r='B2'><v>12.25</v></c>", "12.25",
            "<c r='B2'><v>-3</v></c>", "-3",
            "<c r='B2' s='2'><v>0.2</v></c>", "20%",
            "<c r='B2' t='b'><v>1</v></c>", "TRUE",
            "<c r='B2' t='str'><f>A1</f><v>kept</v></c>", "kept");
    cells.forEach(
        (cell, text) ->
            assertThat(read(cell("Kind", cell).styles("000", "0%"), row -> row.text("Kind", 99)))
                .as(cell)
                .containsExactly(text));
  }

  @Test
  void datesAreRealDatesOrWrittenInTwoWays() {
    var day = Optional.of(LocalDate.of(2026, 10, 31));
    var serial = "<c r='B2' s='1'><v>46326</v></c>";
    var cells =
        List.of(
            serial,
            "<c r='B2' s='1'><v>46326.75</v></c>",
            "<c r='B2' t='d'><v>2026-10-31T00:00:00</v></c>",
            "<c r='B2' t='inlineStr'><is><t> 2026-10-31 </t></is></c>",
            "<c r='B2' t='inlineStr'><is><t>31/10/2026</t></is></c>");
    for (var cell : cells) {
      assertThat(read(cell("Day", cell).styles("[$-809]dd mmmm yyyy"), row -> row.date("Day")))
          .as(cell)
          .containsExactly(day);
    }
    for (var format :
        List.of("&quot;on &quot;d/m/yyyy", "&quot;Q&quot; mmm yy", "[Red]dd/mm/yy;@")) {
      assertThat(read(cell("Day", serial).styles(format), row -> row.date("Day")))
          .as(format)
          .containsExactly(day);
    }
    var early = "<c r='B2' s='1'><v>44864</v></c>";
    assertThat(read(cell("Day", early).styles("d/m/yy").from1904(), row -> row.date("Day")))
        .containsExactly(day);
    assertThat(said()).isEmpty();
  }

  @Test
  void whatIsNoDateIsRefused() {
    var cells =
        List.of(
            "<c r='B2'><v>46326</v></c>",
            "<c r='B2' t='inlineStr'><is><t>31/02/2026</t></is></c>",
            "<c r='B2' t='inlineStr'><is><t>10/31/2026</t></is></c>",
            "<c r='B2' t='inlineStr'><is><t>31/10/26</t></is></c>",
            "<c r='B2' t='inlineStr'><is><t>31/10/0026</t></is></c>",
            "<c r='B2' s='1'><v>-5</v></c>",
            "<c r='B2' t='b'><v>1</v></c>");
    for (var cell : cells) {
      assertThat(read(cell("Day", cell).styles("d/m/yy"), row -> row.date("Day").isEmpty()))
          .as(cell)
          .containsExactly(true);
    }
    assertThat(said())
        .hasSize(cells.size())
        .allMatch(says -> says.startsWith("Things, row 2, Day: "));
  }

  @Test
  void amountsAreExact() {
    var cells = new LinkedHashMap<String, Money>();
    cells.put("<c r='B2'><v>12.340000000000002</v></c>", Money.of(12, 34));
    cells.put("<c r='B2'><v>0.1</v></c>", Money.of(0, 10));
    cells.put("<c r='B2'><v>1234567.89</v></c>", Money.of(1_234_567, 89));
    cells.put("<c r='B2'><f>1+1</f><v>2</v></c>", Money.of(2, 0));
    cells.put("<c r='B2' t='inlineStr'><is><t>£1,234.50</t></is></c>", Money.of(1234, 50));
    cells.put("<c r='B2' t='inlineStr'><is><t> £ 12.5\u00a0</t></is></c>", Money.of(12, 50));
    cells.put("<c r='B2'><v>0</v></c>", Money.ZERO);
    cells.forEach(
        (cell, amount) ->
            assertThat(read(cell("Cost", cell), row -> row.amount("Cost")))
                .as(cell)
                .containsExactly(Optional.of(amount)));
    assertThat(said()).isEmpty();
  }

  @Test
  void whatIsNoAmountIsRefusedInASentence() {
    var cells = new LinkedHashMap<String, String>();
    cells.put("<c r='B2'><v>12.345</v></c>", "12.345 has more than two decimals");
    cells.put("<c r='B2' t='inlineStr'><is><t>12.345</t></is></c>", "“12.345” has more than two");
    cells.put("<c r='B2'><v>-4</v></c>", "-£4.00 is negative");
    cells.put("<c r='B2' s='1'><v>0.2</v></c>", "20% is a percentage");
    cells.put("<c r='B2' t='inlineStr'><is><t>20%</t></is></c>", "“20%” is not an amount");
    cells.put("<c r='B2' t='inlineStr'><is><t>(5.00)</t></is></c>", "“(5.00)” is not an amount");
    cells.put("<c r='B2' t='inlineStr'><is><t>1,23</t></is></c>", "“1,23” is not an amount");
    cells.put("<c r='B2' s='2'><v>46326</v></c>", "formatted as a date");
    cells.put("<c r='B2'><v>1E300</v></c>", "larger than Ringfence can hold");
    cells.put("<c r='B2'><v>NaN</v></c>", "larger than Ringfence can hold");
    cells.put("<c r='B2' t='e'><v>#REF!</v></c>", "the error #REF!");
    cells.put("<c r='B2'><f>A1*2</f></c>", "formula has no result yet");
    cells.put("<c r='B2'><f>A1*3</f><v></v></c>", "formula has no result yet");
    cells.put("<c r='B2'><f>A1*4</f><v/></c>", "formula has no result yet");
    cells.forEach(
        (cell, says) -> {
          assertThat(read(cell("Cost", cell).styles("0%", "d/m/yy"), row -> row.amount("Cost")))
              .as(cell)
              .containsExactly(Optional.empty());
          assertThat(said().getLast()).startsWith("Things, row 2, Cost: ").contains(says);
        });
    assertThat(said()).hasSize(cells.size());
  }

  @Test
  void yesNoChoicesAndWholeNumbers() {
    var rows =
        row(1, "Name", "Wanted", "Kind", "Weeks")
            + row(2, "a", "YES", "third  PARTY", "4")
            + row(3, "b", "maybe", "Fourth", "4.5");
    var choices = List.of("Provider", "Third party");

    var read =
        read(
            RawWorkbook.withRows(rows),
            row ->
                row.yesNo("Wanted")
                    + " "
                    + row.oneOf("Kind", choices, kind -> kind)
                    + " "
                    + row.wholeNumber("Weeks"));

    assertThat(read)
        .containsExactly(
            "Optional[true] Optional[Third party] Optional[4]",
            "Optional.empty Optional.empty Optional.empty");
    assertThat(said())
        .containsExactly(
            "Things, row 3, Wanted: “maybe” is neither yes nor no. Write yes or no.",
            "Things, row 3, Kind: “Fourth” is not one of the choices. Write one of: Provider, Third"
                + " party.",
            "Things, row 3, Weeks: “4.5” is not a whole number. Write one such as 4.");
  }

  @Test
  void neededCellsAndTextsThatAreTooLong() {
    var sound =
        read(
            RawWorkbook.withRows(row(1, "Name", "Cost") + row(2, "", "1") + row(3, "abcdef", "0")),
            row -> {
              row.need("Name");
              row.text("Name", 5);
              row.positiveAmount("Cost");
              return row.isSound();
            });

    assertThat(sound).containsExactly(false, false);
    assertThat(said())
        .containsExactly(
            "Things, row 2, Name: Name is empty. Fill it in.",
            "Things, row 3, Name: Name is longer than 5 characters. Write it more shortly.",
            "Things, row 3, Cost: The amount is zero. Write an amount, or take the row out.");
  }

  @Test
  void sheetsAreFoundInAnyLetterCaseAndAMissingOneHasNoRows() {
    var file = RawWorkbook.withRows(row(1, "Name") + row(2, "x")).write(folder);

    var rows =
        WorkbookReader.read(
            file,
            open -> {
              var seen = new ArrayList<String>(open.sheetNames());
              open.read(
                  new TableLayout("THINGS", List.of("Name"), List.of()),
                  findings,
                  r -> seen.add("row"));
              open.read(
                  new TableLayout("Others", List.of("Name"), List.of()),
                  findings,
                  r -> seen.add("?"));
              return seen;
            });

    assertThat(rows).isEqualTo(Outcome.done(List.of("Things", "row")));
    assertThat(said()).isEmpty();
  }

  @Test
  void aWorkbookWrongEverywhereIsNotReportedWithoutEnd() {
    for (int i = 0; i < 7_000; i++) {
      findings.problem("Things", i, "", "Wrong.");
    }

    assertThat(findings.all()).hasSize(Findings.KEPT_MAX + 1);
    assertThat(findings.problemCount()).isEqualTo(7_000);
    assertThat(said().getLast())
        .isEqualTo("There are 2,000 more like these. Put these right and look again.");
  }
}
