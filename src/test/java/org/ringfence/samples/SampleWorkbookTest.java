package org.ringfence.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in {@code samples/} is what the program makes. */
class SampleWorkbookTest {

  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder;

  /** The sheets, texts and styles of a workbook; its properties hold the moment it was made. */
  private static List<String> content(Path workbook) throws IOException {
    try (var zip = new ZipFile(workbook.toFile())) {
      var parts = new ArrayList<String>();
      for (var entry : zip.stream().filter(it -> it.getName().startsWith("xl/")).toList()) {
        parts.add(
            entry.getName()
                + "\n"
                + new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      parts.sort(String::compareTo);
      return parts;
    }
  }

  @Test
  void theCommittedWorkbookIsWhatTheProgramMakes() throws IOException {
    var made = SampleWorkbook.make().write(folder.resolve("made.xlsx"));

    var same = content(made).equals(content(SAMPLES.resolve("ringfence-sample.xlsx")));

    assertThat(same).as("Run SampleWorkbook to make samples/ again").isTrue();
  }

  @Test
  void theAttachmentsAreThereAndSmall() throws IOException {
    for (var name : List.of("invoice-green-gym.pdf", "receipt-cafe.png")) {
      assertThat(Files.size(SAMPLES.resolve(name))).isBetween(500L, 20_000L);
    }
  }
}
