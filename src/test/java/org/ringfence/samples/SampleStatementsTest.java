package org.ringfence.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFiles;

/** What lies in {@code samples/bank} is what the program makes, and reads as meant. */
class SampleStatementsTest {

  private static final Path FOLDER = Path.of("samples", "bank");

  @Test
  void theCommittedFilesAreWhatTheProgramMakes() throws IOException {
    var made = SampleStatements.make();
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .as("Run SampleStatements to make samples/bank again")
          .isEqualTo(made.keySet());
    }
    for (var file : made.entrySet()) {
      assertThat(FOLDER.resolve(file.getKey())).hasContent(file.getValue());
    }
  }

  @Test
  void eachMonthIsReadAndTheNextGoesOnFromIt() {
    var october = BankFiles.read(FOLDER.resolve("isf-account-2026-10.csv")).orElseThrow();
    var november = BankFiles.read(FOLDER.resolve("isf-account-2026-11.csv")).orElseThrow();
    assertThat(october.format()).isEqualTo(BankFileFormat.LLOYDS);
    assertThat(october.warnings()).isEmpty();
    assertThat(november.accounts().getFirst().opening())
        .isEqualTo(october.accounts().getFirst().closing());
    assertThat(october.lines()).extracting(line -> line.text()).contains("INTEREST (GROSS)");
  }

  @Test
  void thePortalsTableNeedsItsColumnsNamed() {
    assertThat(BankFiles.read(FOLDER.resolve("health-money-account-2026-11-portal.csv")).problems())
        .extracting(problem -> problem.field())
        .containsExactly(BankFiles.COLUMNS_UNKNOWN);
  }
}
