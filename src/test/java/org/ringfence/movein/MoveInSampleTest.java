package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.documents.Fingerprint;
import org.ringfence.job.Progress;
import org.ringfence.money.Money;
import org.ringfence.samples.SampleWorkbook;
import org.ringfence.samples.Workbook;
import org.ringfence.sheet.Column.Value;

/** The sample as an office would bring it in: once, twice, and with more rows later. */
class MoveInSampleTest {

  @TempDir private Path folder;
  private MoveInDesk desk;
  private final Workbook sample = SampleWorkbook.make();

  @BeforeEach
  void open() {
    desk = new MoveInDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path written(Workbook workbook) {
    return workbook.write(folder.resolve("sample.xlsx"));
  }

  /** Worked out from the sheet alone, without any of the ledger. */
  private static TreeMap<String, Money> balancesOf(Workbook workbook) {
    var balances = new TreeMap<String, Money>();
    for (int row = 2; row < workbook.size("Ledger") + 2; row++) {
      var kind = text(workbook, row, "Kind");
      var amount = ((Value.Pounds) workbook.cell("Ledger", row, "Amount")).amount();
      boolean in =
          switch (kind) {
            case "Opening balance", "Funding", "Contribution", "Refund", "Reversal" -> true;
            default -> false;
          };
      balances.merge(text(workbook, row, "Person"), in ? amount : amount.negated(), Money::plus);
    }
    return balances;
  }

  private static String text(Workbook workbook, int row, String column) {
    return ((Value.Text) workbook.cell("Ledger", row, column)).text();
  }

  @Test
  void lookingSaysWhatWouldComeAndChangesNothing() {
    var report = desk.look(written(sample)).orElseThrow();

    assertThat(report.findings()).isEmpty();
    assertThat(report.isReady()).isTrue();
    assertThat(report.added())
        .containsEntry("Provider", 1)
        .containsEntry("People", 8)
        .containsEntry("Agreements", 9)
        .containsEntry("Ledger", sample.size("Ledger"));
    assertThat(report.people()).hasSize(8);
    var gwen = report.people().getFirst();
    assertThat(gwen.reference()).isEqualTo("P001");
    assertThat(gwen.opening()).isEqualTo(Money.of(612, 40));
    assertThat(gwen.closing()).isEqualTo(balancesOf(sample).get("P001"));
    assertThat(desk.isEmpty()).isTrue();
  }

  @Test
  void bringingInPostsEveryRowAndTheBalancesAgreeWithTheSheet() {
    var report = desk.bringIn(written(sample)).orElseThrow();

    assertThat(report.inWords()).contains("ledger rows, 8 people, 9 agreements");
    assertThat(desk.entries()).isEqualTo(sample.size("Ledger"));
    assertThat(desk.balances()).isEqualTo(balancesOf(sample));
    assertThat(desk.balances())
        .containsEntry("P007", Money.of(11, 37))
        .containsEntry("P008", Money.of(86, 15).negated());
  }

  @Test
  void theSameWorkbookAgainAddsNothingAndSaysSo() {
    var file = written(sample);
    desk.bringIn(file).orElseThrow();
    var before = desk.balances();
    int lines = desk.activityLines();

    var again = desk.bringIn(file).orElseThrow();

    assertThat(again.addsNothing()).isTrue();
    assertThat(again.alreadyThere()).isEqualTo(sample.size("Ledger"));
    assertThat(again.findings()).isEmpty();
    assertThat(again.inWords())
        .isEqualTo("The book has all of this workbook already; nothing is added.");
    assertThat(desk.balances()).isEqualTo(before);
    assertThat(desk.entries()).isEqualTo(sample.size("Ledger"));
    assertThat(desk.activityLines()).isEqualTo(lines);
  }

  @Test
  void aLaterWorkbookAddsOnlyItsNewRows() {
    desk.bringIn(written(sample)).orElseThrow();
    var later = sample.copy();
    var day = LocalDate.of(2026, 11, 2);
    later.add("Payees", "A New Payee", "Third party");
    later.add(
        "Ledger", "N1", day, "P001", "Funding", Money.of(100, 0), "ISF account", "Social care");
    later.add(
        "Ledger",
        "N2",
        day,
        "P001",
        "Purchase",
        Money.of(9, 99),
        "ISF account",
        "",
        "Food and drink",
        "A New Payee");
    var undone = text(later, 12, "Id");
    var target = (Value.Pounds) later.cell("Ledger", 12, "Amount");
    later.add(
        "Ledger",
        "N3",
        day,
        text(later, 12, "Person"),
        "Reversal",
        target.amount(),
        text(later, 12, "Bank account"),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "Undone later",
        undone);

    var report = desk.bringIn(written(later)).orElseThrow();

    assertThat(report.added())
        .containsEntry("Ledger", 3)
        .containsEntry("Payees", 1)
        .containsEntry("People", 0);
    assertThat(report.alreadyThere()).isEqualTo(sample.size("Ledger"));
    assertThat(desk.entries()).isEqualTo(sample.size("Ledger") + 3);
  }

  @Test
  void aRowThatSaysSomethingElseThanItDidIsRefused() {
    desk.bringIn(written(sample)).orElseThrow();
    var before = desk.balances();
    var changed = sample.copy().set("Ledger", 40, "Narrative", "Something else");

    var refused = desk.bringIn(written(changed));

    assertThat(refused.problems())
        .singleElement()
        .asString()
        .startsWith("Ledger, row 40, Id: The book has a row");
    assertThat(desk.balances()).isEqualTo(before);
  }

  @Test
  void detailsThatWereChangedInTheBookSinceStay() {
    desk.bringIn(written(sample)).orElseThrow();
    var changed =
        sample
            .copy()
            .set("Staff", 3, "Role", "Deputy manager")
            .set("People", 2, "Known as", "Gwennie");

    var report = desk.bringIn(written(changed)).orElseThrow();

    assertThat(report.addsNothing()).isTrue();
    assertThat(report.notes())
        .extracting(note -> note.where())
        .containsExactly("Staff, row 3", "People, row 2");
  }

  @Test
  void theActivityLogKeepsTheFingerprintOfTheWorkbook() throws Exception {
    var file = written(sample);
    desk.bringIn(file).orElseThrow();

    var fingerprint = Fingerprint.of(Files.readAllBytes(file));
    assertThat(desk.activity("Workbook brought in"))
        .singleElement()
        .asString()
        .contains(fingerprint);
  }

  @Test
  void stoppedBeforeItIsStoredItLeavesNothing() {
    var file = written(sample);
    var stop =
        new Progress() {
          private boolean stopped;

          @Override
          public void at(long done, long total, String doing) {
            stopped = done >= 2;
          }

          @Override
          public boolean isCancelled() {
            return stopped;
          }
        };

    assertThatThrownBy(() -> desk.bringIn(file, stop)).isInstanceOf(Progress.Cancelled.class);

    assertThat(desk.isEmpty()).isTrue();
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    assertThat(desk.look(folder.resolve("none.xlsx")).problems()).hasSize(1);
    assertThat(desk.bringIn(folder.resolve("none.xlsx")).problems()).hasSize(1);
  }

  @Test
  void theEmptyWorkbookAsksForWhatIsMissing() {
    var file =
        new MoveInTemplate().write(folder.resolve("empty.xlsx"), Progress.UNWATCHED).orElseThrow();

    var report = desk.look(file).orElseThrow();

    assertThat(report.findings())
        .singleElement()
        .asString()
        .isEqualTo("Provider, row 2, Name: Name is empty. Fill in your provider’s name.");
  }
}
