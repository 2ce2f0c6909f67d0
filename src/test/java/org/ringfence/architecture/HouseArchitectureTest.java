package org.ringfence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule can fail. */
final class HouseArchitectureTest {

  /** Far fewer than there are, far more than an import that went wrong would find. */
  private static final int CLASSES_MIN = 100;

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path TEST_SOURCES = Path.of("src", "test", "java");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("/db/gen/"))
          .importPackages(PackageTable.ROOT);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .withImportOption(place -> !place.contains("/planted/"))
          .importPackages(PackageTable.ROOT);

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages(PackageTable.ROOT + ".architecture.planted");

  /** A rule, and the class that was planted to break it. */
  private record Kept(ArchRule rule, ArchRule onPlanted, String breaker) {
    Kept(ArchRule rule, String breaker) {
      this(rule, rule, breaker);
    }
  }

  private static Stream<Kept> rules() {
    return Stream.of(
        new Kept(HouseRules.everyPackageIsInTheTable(), "Nowhere"),
        new Kept(HouseRules.partsUseOnlyWhatTheTableAllows(), "BillsThatKnowReturns"),
        new Kept(
            HouseRules.noCycles(PackageTable.ROOT),
            HouseRules.noCycles(PackageTable.ROOT + ".architecture.planted"),
            "Cycle"),
        new Kept(HouseRules.jooqOnlyInStores(), "QueryAnywhere"),
        new Kept(HouseRules.javafxOnlyInScreens(), "BillsWithAProperty"),
        new Kept(
            HouseRules.onlyPartKnows("paper", "org.apache.pdfbox..", "org.apache.xmpbox.."),
            "StatementsThatDraw"),
        new Kept(
            HouseRules.onlyPartKnows("sheet", "org.apache.poi.."), "ReturnsThatWriteWorkbooks"),
        new Kept(HouseRules.viewModelsKnowNoWindow(), "WindowViewModel"),
        new Kept(HouseRules.timeComesFromAClock(), "ClocklessBills"),
        new Kept(HouseRules.onlyTheTerminalPrints(), "PrintingBills"),
        new Kept(HouseRules.noSockets(), "CallingHome"),
        new Kept(HouseRules.nobodySleeps(), "Sleeping"),
        new Kept(HouseRules.noStaticState(), "StaticState"),
        new Kept(HouseRules.constructorsAreShort(), "NeedsEverything"),
        new Kept(HouseRules.namesSayWhatAClassIs(), "BillUtil"));
  }

  @Test
  void theWholeHouseWasRead() {
    assertThat(HOUSE.size()).isGreaterThan(CLASSES_MIN);
    assertThat(HOUSE).noneMatch(type -> type.getName().contains(".planted"));
  }

  @TestFactory
  Stream<DynamicTest> theHouseKeeps() {
    return rules()
        .map(
            kept ->
                DynamicTest.dynamicTest(
                    kept.rule().getDescription(),
                    () -> kept.rule().allowEmptyShould(true).check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> theRuleCatches() {
    return rules()
        .map(
            kept ->
                DynamicTest.dynamicTest(
                    kept.breaker(),
                    () ->
                        assertThat(
                                kept.onPlanted().evaluate(PLANTED).getFailureReport().getDetails())
                            .anyMatch(says -> says.contains(kept.breaker()))));
  }

  @Test
  void noTestSleeps() {
    assertThat(TESTS.size()).isGreaterThan(CLASSES_MIN);
    HouseRules.nobodySleeps().check(TESTS);
  }

  @Test
  void noFileIsLong() throws IOException {
    assertThat(longerThan(SOURCES, HouseRules.LINES_MAX)).isEmpty();
    assertThat(longerThan(TEST_SOURCES, HouseRules.LINES_MAX)).isEmpty();
  }

  @Test
  void aLongFileIsFound() throws IOException {
    assertThat(longerThan(Path.of("src", "test", "java", "org", "ringfence", "architecture"), 50))
        .contains("HouseRules.java");
  }

  /** A row for a package that is gone, or never came, would let anybody move in unseen. */
  @Test
  void everyPartOfTheTableIsThere() {
    var there =
        HOUSE.stream()
            .flatMap(type -> PackageTable.partOf(type.getPackageName()).stream())
            .collect(Collectors.toSet());
    assertThat(there).isEqualTo(PackageTable.parts());
  }

  @Test
  void aPackageBelongsToTheInnermostPartAndUsesOnlyWhatItMay() {
    assertThat(PackageTable.partOf("org.ringfence.bills.ui")).contains("bills.ui");
    assertThat(PackageTable.partOf("org.ringfence.elsewhere")).isEmpty();
    assertThat(PackageTable.mayUse("bills", "returns")).isFalse();
    assertThat(PackageTable.mayUse("cli", "bills")).isTrue();
    assertThat(PackageTable.mayUse("cli", "bills.ui")).isFalse();
  }

  private static Set<String> longerThan(Path folder, int lines) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> lineCount(file) > lines)
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toSet());
    }
  }

  private static long lineCount(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
