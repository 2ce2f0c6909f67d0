package org.ringfence.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.money.Money;
import org.ringfence.returns.ReturnBook;
import org.ringfence.returns.ReturnPeriod;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.TestWorkplace;

class ReturnsViewModelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

  @TempDir Path folder;
  private ReturnBook book;
  private TestWorkplace desk;
  private ReturnsViewModel model;

  @BeforeEach
  void opensTheScreen() {
    book = new ReturnBook(folder);
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY, 50_000), book.support(fund, DAY, 12_345));
    desk = new TestWorkplace(ReturnBook.CLOCK);
    model = new ReturnsViewModel(book.returns(), book.auditorsJournal(), desk.workplace());
    model.load();
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  private String says() {
    return switch (model.form().noticeProperty().get()) {
      case Notice.Done done -> done.says();
      case Notice.Refused refused -> refused.problems().toString();
      default -> "";
    };
  }

  @Test
  void itBeginsWithTheLastFullQuarterAndShowsWhatTheReturnWouldSay() {
    assertThat(model.quarter().value().map(ReturnsViewModel::inWords))
        .contains("July to September 2026");
    assertThat(model.from().value()).contains(LocalDate.of(2026, 7, 1));
    assertThat(model.rows())
        .singleElement()
        .satisfies(
            row -> assertThat(row.figures().carriedForward()).isEqualTo(Money.ofPence(37_655)));
    assertThat(model.toMindProperty().get())
        .isInstanceOfSatisfying(
            Notice.Warning.class,
            it -> assertThat(it.says()).contains("August 2026, September 2026"));
    assertThat(model.form().isDirty()).isFalse();
  }

  @Test
  void whatTheNotesSayOfAnEndedAgreementIsShownBeforeItIsSaved() {
    assertThat(model.toKnowProperty().get()).isEqualTo(Notice.NONE);
    assertThat(model.rows()).extracting(model::limit).containsExactly(Limit.WITHIN);
    var ended = book.ended("P2", "Siân Wynne-Test", DAY);
    book.post(book.funding(book.person("P3", "Zoë Esempio"), DAY, 40_001));
    book.post(book.funding(ended, DAY, 60_000));
    model.load();
    assertThat(model.rows())
        .extracting(model::limit)
        .containsExactly(Limit.WITHIN, Limit.TO_SETTLE, Limit.OVER);
    assertThat(model.toKnowProperty().get())
        .isInstanceOf(Notice.Info.class)
        .extracting(Notice::says)
        .isEqualTo(
            "P2: the agreement ended on 5 August 2026, and £600.00 was left on 30 September 2026."
                + " That is to be settled: it is no surplus of a budget that goes on.");
    model.quarter().choose(model.quarter().options().get(1));
    assertThat(model.toKnowProperty().get()).as("of another quarter").isEqualTo(Notice.NONE);
  }

  @Test
  void itMakesSavesAndListsTheReturn() {
    var file = folder.resolve("to-the-council.xlsx");
    desk.dialogs.chooses(file);
    model.make();
    assertThat(says()).contains("Version 1").contains("to-the-council.xlsx");
    assertThat(file).isNotEmptyFile();
    assertThat(model.issued()).singleElement();
    assertThat(model.issued().getFirst().issuing().by()).isEqualTo(TestWorkplace.BY);
    assertThat(desk.announced()).isOne();
    assertThat(desk.jobs.titles()).containsExactly("Making the return for Anyshire Council");
    model.load();
    assertThat(says()).as("after the screen read again").contains("Version 1");
    model.quarter().choose(model.quarter().options().get(1));
    assertThat(says()).as("of another quarter").isEmpty();
  }

  @Test
  void anIssuedReturnIsSavedAgainByteForByte() throws Exception {
    desk.dialogs.chooses(folder.resolve("a.xlsx")).chooses(folder.resolve("b.xlsx"));
    model.make();
    model.saveAgain(model.issued().getFirst());
    assertThat(folder.resolve("b.xlsx"))
        .hasBinaryContent(Files.readAllBytes(folder.resolve("a.xlsx")));
  }

  @Test
  void nothingIsMadeWhenNoFileIsChosenOrTheWorkIsStopped() {
    model.make();
    assertThat(model.issued()).isEmpty();
    desk.dialogs.chooses(folder.resolve("a.xlsx"));
    desk.jobs.cancelNext();
    model.make();
    model.load();
    assertThat(model.issued()).isEmpty();
    assertThat(folder.resolve("a.xlsx")).doesNotExist();
  }

  @Test
  void aPeriodThatCannotBeIsRefusedBesideItsField() {
    model.to().textProperty().set("30/06/2026");
    assertThat(model.rows()).isEmpty();
    assertThat(model.form().problems())
        .anySatisfy(
            it -> {
              assertThat(it.field()).isEqualTo("To");
              assertThat(it.says()).contains("before the first");
            });
    assertThat(model.toMindProperty().get()).isEqualTo(Notice.NONE);
    model.to().textProperty().set("30/09/2026");
    assertThat(model.rows()).hasSize(1);
    assertThat(model.form().problems()).isEmpty();
  }

  @Test
  void aPeriodIsNamedByItsMonthsOnlyWhenItIsOfWholeOnes() {
    var first = LocalDate.of(2026, 7, 1);
    assertThat(ReturnsViewModel.inWords(new ReturnPeriod(first, LocalDate.of(2026, 8, 31))))
        .isEqualTo("July to August 2026");
    assertThat(ReturnsViewModel.inWords(new ReturnPeriod(first, LocalDate.of(2026, 8, 30))))
        .isEqualTo("1 July 2026 to 30 August 2026");
  }

  @Test
  void theJournalForAuditorsIsSaved() {
    var file = folder.resolve("book.journal");
    desk.dialogs.chooses(file);
    model.exportJournal();
    assertThat(file).content().contains("fund:P1:in:Social care");
    assertThat(says()).contains("The journal was saved as book.journal");
  }
}
