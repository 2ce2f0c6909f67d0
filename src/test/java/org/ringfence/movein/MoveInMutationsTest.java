package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.movein.Mutation.LEDGER;
import static org.ringfence.movein.Mutation.SAMPLE;
import static org.ringfence.movein.Mutation.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;

/**
 * The sample, wrong in one place: refused, with the sheet and the row named, and nothing changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoveInMutationsTest {

  private static final int FUNDING = row("Kind", "Funding", "Person", "P001");
  private static final int GYM_BILL = row("Kind", "Bill", "Person", "P003");

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

  static Stream<Mutation> all() {
    return Stream.concat(LedgerMutations.all(), OfficeMutations.all());
  }

  @Test
  void aRowBeforeTheOpeningBalanceNamesBothRows() {
    var spoilt = SAMPLE.copy().set(LEDGER, FUNDING, "Date", LocalDate.of(2025, 10, 31));

    var outcome = desk.bringIn(spoilt.writeBare(folder.resolve("spoilt.xlsx")));

    assertThat(outcome.problems())
        .extracting(Problem::field)
        .containsExactly("Ledger, row 2, Kind", "Ledger, row " + FUNDING + ", Date");
    assertThat(desk.isEmpty()).isTrue();
  }

  @Test
  void theLimitIsHeldAgainstTheWholeOfAPooledBill() {
    var spoilt = SAMPLE.copy().set("Staff", 3, "Authorises up to", Money.of(120, 0));

    var outcome = desk.bringIn(spoilt.writeBare(folder.resolve("spoilt.xlsx")));

    assertThat(outcome.problems())
        .anyMatch(
            problem ->
                problem.field().equals("Ledger, row " + GYM_BILL + ", Authorised by")
                    && problem.says().contains("up to £120.00; this is £137.50"));
    assertThat(desk.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isRefusedWithSheetAndRowAndChangesNothing(Mutation mutation) {
    var outcome = desk.bringIn(mutation.spoilt().writeBare(folder.resolve("spoilt.xlsx")));

    assertThat(outcome.problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.field()).startsWith(mutation.sheet() + ", row " + mutation.row());
              assertThat(problem.says()).matches("(?s)\\p{Lu}.*|[\u201c£\\-0-9].*").endsWith(".");
            });
    assertThat(outcome.problems())
        .anyMatch(problem -> problem.field().startsWith(mutation.place()));
    assertThat(desk.isEmpty()).isTrue();
  }
}
