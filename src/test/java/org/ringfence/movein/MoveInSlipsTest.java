package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.problem.Problem;
import org.ringfence.samples.SampleWorkbook;
import org.ringfence.samples.Workbook;
import org.ringfence.sheet.Finding;
import org.ringfence.sheet.Findings;

/**
 * One slip on a sheet that others refer to is one problem, not one for every row that refers to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoveInSlipsTest {

  private static final Workbook SAMPLE = SampleWorkbook.make();

  @TempDir private static Path folder;
  private MoveInDesk desk;

  @BeforeAll
  void open() {
    desk = new MoveInDesk(folder);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Provider, Add it",
    "People, Add it",
    "Agreements, Add it",
    "Ledger, Add it",
    "Funding, would have no weekly budget",
    "Bank accounts, '“ISF account” (Ledger, row 2) and 1 other name are not in the book. Add the'",
    "Staff, are not in the book. Add the sheet",
    "Commissioners, '(Agreements, row 2)'",
    "Payees, other names are not in the book"
  })
  void aSheetUnderAnotherNameIsSaidOnce(String sheet, String says) throws IOException {
    var problems = problems(renamed(SAMPLE, sheet, "Old list"));

    assertThat(problems).extracting(Problem::field).containsExactly(sheet);
    assertThat(problems.getFirst().says()).contains("There is no sheet of this name", says);
  }

  @Test
  void allProblemsAreCountedNotOnlyThoseThatAreListed() {
    var listed = List.of(Finding.problem("Ledger", 2, "Kind", "Wrong."));
    assertThat(new MoveInReport(listed, 19_802, Map.of(), 0, List.of()).inWords())
        .isEqualTo("There are 19,802 problems, so nothing was brought in.");
  }

  @Test
  void aSecondSheetOfOneNameIsNotPassedOver() throws IOException {
    var problems = problems(renamed(SAMPLE, "Provider", "ledger\u00a0"));

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.field()).isEqualTo("Ledger");
              assertThat(problem.says()).startsWith("There are two sheets of this name");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Bank accounts, Name",
    "Staff, Name",
    "Commissioners, Name",
    "People, Reference",
    "Payees, Name"
  })
  void aNameThatIsEmptyIsNotMissedInEveryRow(String sheet, String column) {
    var problems = problems(written(SAMPLE.copy().set(sheet, 2, column, null)));

    assertThat(problems)
        .extracting(Problem::field)
        .containsExactly("%s, row 2, %s".formatted(sheet, column));
  }

  @ParameterizedTest
  @CsvSource({
    "Bank accounts, Name, 'Ledger, row 2, Bank account'",
    "Commissioners, Name, 'Agreements, row 2, Commissioner'",
    "People, Reference, 'Agreements, row 2, Person'"
  })
  void aNameThatIsMisspeltIsSaidOnceWithTheRowsThatHaveIt(
      String sheet, String column, String place) {
    var problems = problems(written(SAMPLE.copy().set(sheet, 2, column, "Mispelt")));

    assertThat(problems).extracting(Problem::field).containsExactly(place);
    assertThat(problems.getFirst().says())
        .contains("is not on the sheet " + sheet, "It stands also in ");
  }

  @Test
  void theRowsOfAStrangeNameAreNamedAndThenCounted() {
    var strays = new StrayNames();
    var findings = new Findings();
    strays.add("People", "P9", "Funding", 3, "Person");
    strays.add("People", "p9", "Ledger", 7, "Person");
    for (int row = 20; row < 34; row++) {
      strays.add("People", "P9", "Ledger", row, "Person");
    }
    strays.report(Set.of(), findings);

    assertThat(findings.all())
        .singleElement()
        .hasToString(
            "Funding, row 3, Person: “P9” is not on the sheet People. Add it there, or correct it"
                + " here. It stands also in Ledger, rows 7, 20, 21, 22, 23, 24, 25, 26, 27, 28 and"
                + " 5 more.");
  }

  private List<Problem> problems(Path file) {
    var problems = desk.bringIn(file).problems();
    assertThat(desk.isEmpty()).isTrue();
    return problems;
  }

  private static Path written(Workbook workbook) {
    return workbook.write(folder.resolve("slip.xlsx"));
  }

  private static Path renamed(Workbook workbook, String sheet, String other) throws IOException {
    var file = written(workbook);
    try (var parts = FileSystems.newFileSystem(file)) {
      var names = parts.getPath("xl", "workbook.xml");
      var text = Files.readString(names);
      assertThat(text).contains("name=\"%s\"".formatted(sheet));
      Files.writeString(
          names, text.replace("name=\"%s\"".formatted(sheet), "name=\"%s\"".formatted(other)));
    }
    return file;
  }
}
