package org.ringfence.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.movein.MoveInTemplate;
import org.ringfence.sheet.Findings;
import org.ringfence.sheet.WorkbookReader;

/** What lies in {@code samples/} is what the program makes. */
class SampleWorkbookTest {

  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder;

  /** Every cell as text; how the sheets look is another matter. */
  private static List<String> content(Path workbook) {
    var findings = new Findings();
    var cells = new ArrayList<String>();
    WorkbookReader.read(
            workbook,
            open -> {
              for (var layout : new MoveInTemplate().layouts()) {
                open.read(
                    layout,
                    findings,
                    row ->
                        Workbook.headers(layout)
                            .forEach(
                                header ->
                                    cells.add(
                                        "%s %d %s: %s"
                                            .formatted(
                                                layout.sheet(),
                                                row.number(),
                                                header,
                                                row.text(header, 1_000)))));
              }
              return open;
            })
        .orElseThrow();
    assertThat(findings.all()).isEmpty();
    return cells;
  }

  @Test
  void theCellsAloneReadLikeTheWholeWorkbook() {
    var sample = SampleWorkbook.make();

    assertThat(content(sample.writeBare(folder.resolve("bare.xlsx"))))
        .isEqualTo(content(sample.write(folder.resolve("whole.xlsx"))));
  }

  @Test
  void theCommittedWorkbookIsWhatTheProgramMakes() {
    var made = SampleWorkbook.make().write(folder.resolve("made.xlsx"));

    assertThat(content(SAMPLES.resolve("ringfence-sample.xlsx")))
        .as("Run SampleWorkbook to make samples/ again")
        .hasSizeGreaterThan(5_000)
        .isEqualTo(content(made));
  }

  @Test
  void theAttachmentsAreThereAndSmall() throws IOException {
    for (var name : List.of("invoice-green-gym.pdf", "receipt-cafe.png")) {
      assertThat(Files.size(SAMPLES.resolve(name))).isBetween(500L, 20_000L);
    }
  }
}
