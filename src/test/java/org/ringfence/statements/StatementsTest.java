package org.ringfence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.statements.StatementsBook.BY;
import static org.ringfence.statements.StatementsBook.OCTOBER;
import static org.ringfence.statements.StatementsBook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.Owed;
import org.ringfence.money.Money;
import org.ringfence.paper.PaperFiles;
import org.ringfence.paper.ReadBack;
import org.ringfence.paper.VeraPdf;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.StatementFormat;
import org.ringfence.problem.Outcome;

class StatementsTest {

  private static final LocalDate THIRD = LocalDate.of(2026, 10, 3);

  @TempDir Path folder;
  private StatementsBook book;

  @BeforeEach
  void open() {
    book = new StatementsBook(folder);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private PersonId gwen() {
    var gwen = book.person("P001", "Gwen Sample");
    book.post(
        book.funding(gwen, LocalDate.of(2026, 9, 1), Money.of(500, 0)),
        book.support(gwen, LocalDate.of(2026, 9, 20), Money.of(126, 40)),
        book.funding(gwen, LocalDate.of(2026, 10, 1), Money.of(781, 35)),
        book.support(gwen, LocalDate.of(2026, 10, 2), Money.of(200, 10)),
        book.bill(gwen, THIRD, Money.of(31, 20), "NT-1", "Pool"));
    return gwen;
  }

  @Test
  void aMonthThatWasReopenedSaysWhyOnEveryLaterStatementOfIt() {
    var person = book.person("P001", "Gwen Sample");
    book.post(book.funding(person, LocalDate.of(2026, 8, 5), Money.of(180, 0)));
    var august = YearMonth.of(2026, 8);
    book.close(august);
    assertThat(StatementsBook.text(book.statements.preview(person, august)))
        .doesNotContain("opened again");
    book.book
        .database()
        .write(tx -> book.months.reopen(tx, august, BY, "A taxi receipt was left out"))
        .orElseThrow();
    book.post(book.support(person, LocalDate.of(2026, 8, 20), Money.of(20, 0)));
    book.close(august);
    assertThat(StatementsBook.text(book.statements.preview(person, august)))
        .contains("closed and then opened again, because: A taxi receipt was left out.");
  }

  @Test
  void whatIsLeftAfterAnAgreementIsNoSurplusButToBeSettled() {
    var person = book.person("P001", "Gwen Sample");
    book.post(book.funding(person, THIRD, Money.of(900, 0)));
    var over = "The agreement lets 4 weeks of budget be kept";
    assertThat(StatementsBook.text(book.statements.preview(person, OCTOBER))).contains(over);
    var agreement =
        book.book.database().read(tx -> book.agreements.ofPerson(tx, person)).getFirst();
    book.agreements.end(BY, agreement.id(), LocalDate.of(2026, 10, 20)).orElseThrow();
    assertThat(StatementsBook.text(book.statements.preview(person, OCTOBER)))
        .doesNotContain(over)
        .contains("The agreement ended on 20 October 2026.")
        .contains("The £900.00 that is left is still to be settled");
    assertThat(StatementsBook.text(book.statements.preview(person, YearMonth.of(2026, 11))))
        .contains("still to be settled");
  }

  @Test
  void anIssuedStatementHasTheMonthAndIsKept() throws IOException {
    var gwen = gwen();
    var paper = book.issue(gwen, OCTOBER);
    PaperFiles.keep("statement-from-book", paper.pdf());
    assertThat(paper.fileName()).isEqualTo("P001-2026-10-statement.pdf");
    assertThat(ReadBack.text(paper.pdf()))
        .contains(
            "Balance brought forward £373.60",
            "Money in £781.35",
            "Money out £231.30",
            "Balance carried forward £923.65",
            "Spoken for £0.00",
            "Available £923.65",
            "Invented City Council",
            "Helen Invented, 2 Oct",
            "lets 4 weeks of budget be kept (£720.00). There is £203.65 more");
    assertThat(VeraPdf.failures(paper.pdf())).isEmpty();
    var kept = book.statements.issued(gwen).getFirst();
    assertThat(kept).isEqualTo(paper.issued().orElseThrow());
    assertThat(book.statements.open(kept).orElseThrow().pdf()).isEqualTo(paper.pdf());
  }

  @Test
  void theSameFiguresAreIssuedOnce() {
    var gwen = gwen();
    var first = book.issue(gwen, OCTOBER);
    book.clock.passes(Duration.ofDays(1));
    var before = book.book.everything();
    var again = book.issue(gwen, OCTOBER);
    assertThat(again.pdf()).isEqualTo(first.pdf());
    assertThat(book.book.everything()).isEqualTo(before);
    assertThat(book.statements.preview(gwen, OCTOBER).orElseThrow().pdf()).isEqualTo(first.pdf());
  }

  @Test
  void aPreviewKeepsNothing() {
    var gwen = gwen();
    var before = book.book.everything();
    var paper = book.statements.preview(gwen, OCTOBER).orElseThrow();
    assertThat(paper.issued()).isEmpty();
    assertThat(paper.pages(0.2f)).hasSize(1);
    assertThat(book.book.everything()).isEqualTo(before);
  }

  @Test
  void aCorrectionMakesANewVersionThatSaysWhatChangedAndLeavesTheOldOne() {
    var gwen = gwen();
    var wrong = book.post(book.bill(gwen, THIRD, Money.of(12, 0), "NT-2", "Again")).only();
    var first = book.issue(gwen, OCTOBER);
    book.reverse(wrong, LocalDate.of(2026, 10, 30), "Paid twice");
    var second = book.issue(gwen, OCTOBER);
    assertThat(second.issued().orElseThrow().version()).isEqualTo(2);
    assertThat(second.issued().orElseThrow().changes())
        .contains(
            "What went out was £243.30 and is now £231.30.",
            "New line: 30\u00a0Oct, Put right: Swimming. Paid twice, -£12.00 out.");
    assertThat(ReadBack.text(second.pdf()))
        .contains(
            "This is version 2.",
            "This undoes entry %s.".formatted(wrong),
            "This is entry %s; entry".formatted(wrong),
            "Money out £231.30");
    assertThat(book.statements.issued(gwen)).hasSize(2);
    assertThat(book.statements.open(first.issued().orElseThrow()).orElseThrow().pdf())
        .isEqualTo(first.pdf());
  }

  @Test
  void aLateFactShowsInTheOpenMonthWithItsTrueDateAndLeavesTheClosedOne() {
    var gwen = gwen();
    book.close(YearMonth.of(2026, 9));
    book.post(book.support(gwen, LocalDate.of(2026, 9, 28), Money.of(10, 0)));
    assertThat(text(book.statements.preview(gwen, OCTOBER)))
        .contains("Late: it happened on 28 September 2026.", "Balance brought forward £373.60");
  }

  @Test
  void whatIsSpokenForShows() {
    var gwen = gwen();
    book.book
        .database()
        .write(
            tx ->
                book.holds.place(
                    tx,
                    new Holds.Claim(
                        book.fund(gwen),
                        Money.of(45, 0),
                        new Owed(LocalDate.of(2026, 11, 2), Optional.empty()),
                        "Bill 77, garden tools"),
                    Optional.empty()))
        .orElseThrow();
    var november = YearMonth.of(2026, 11);
    assertThat(text(book.statements.preview(gwen, november)))
        .contains(
            "Spoken for £45.00",
            "Available £878.65",
            "Bill 77, garden tools",
            "The month is not over.");
    assertThat(text(book.statements.preview(gwen, OCTOBER)))
        .as("it was not held then")
        .contains("Spoken for £0.00");
  }

  @Test
  void nobodyElsesNameIsOnIt() {
    var gwen = gwen();
    book.person("P002", "Idris Invented-Jones");
    book.post(
        book.bill(gwen, THIRD, Money.of(5, 0), "NT-9", "Shared with idris invented-jones (P002)"));
    assertThat(text(book.statements.preview(gwen, OCTOBER)))
        .contains("Shared with someone else (someone else)")
        .doesNotContainIgnoringCase("idris")
        .doesNotContain("P002");
    book.post(
        NewEntry.support(
            book.move(gwen, THIRD, Money.of(2, 0)), "Lift for Idris Invented-Jones", Facts.NONE));
    assertThat(text(book.statements.preview(gwen, OCTOBER)))
        .contains("Lift for someone else")
        .doesNotContainIgnoringCase("idris");
  }

  @Test
  void whatCannotBeIssuedIsRefusedAndChangesNothing() {
    var gwen = gwen();
    var nobody =
        book.people
            .add(BY, new PersonDetails("P009", "No Agreement", "", "", StatementFormat.STANDARD))
            .orElseThrow();
    refuses("not in the book", book.statements, new PersonId(999), OCTOBER);
    refuses("has not begun", book.statements, gwen, YearMonth.of(2026, 12));
    refuses("starts on 3 August 2026", book.statements, gwen, YearMonth.of(2026, 7));
    refuses("has no agreement", book.statements, nobody, OCTOBER);
    book.post(book.bill(gwen, THIRD, Money.of(1, 0), "NT-3", "Cake for 王芳"));
    refuses("P001 Gwen Sample: “Swimming. Cake for 王芳”", book.statements, gwen, OCTOBER);
  }

  private void refuses(String says, Statements statements, PersonId person, YearMonth month) {
    var before = book.book.everything();
    assertThat(statements.issue(BY, person, month).problems())
        .anySatisfy(problem -> assertThat(problem.says()).contains(says));
    assertThat(book.book.everything()).isEqualTo(before);
  }

  @Test
  void namesAreShownAsTheyAreOrUnderTheNameToPrint() {
    var welsh = book.person("P1", "Llŷr ap Siôn Ŵyn");
    var arabic = book.person("P2", "محمد علي", "Mohammed Ali-Invented");
    var chinese = book.person("P3", "王芳", "Wang Fang-Invented");
    assertThat(text(book.statements.preview(welsh, OCTOBER))).contains("Llŷr ap Siôn Ŵyn");
    assertThat(text(book.statements.preview(arabic, OCTOBER))).contains("Mohammed Ali-Invented");
    assertThat(text(book.statements.preview(chinese, OCTOBER))).contains("Wang Fang-Invented");
  }

  @Test
  void everyonesStatementsAreIssuedAndSavedAndWhatStopsOneIsReported() throws Exception {
    var gwen = gwen();
    var idris = book.person("P/2", "Idris Invented-Jones");
    book.post(book.bill(idris, THIRD, Money.of(1, 0), "X1", "fine"));
    var third = book.person("P3", "Mair Made-Up");
    book.post(book.bill(third, THIRD, Money.of(1, 0), "X2", "हिन्दी"));
    var papers = folder.resolve("papers");

    var all = run(papers, Progress.UNWATCHED).orElseThrow();

    assertThat(all.fresh()).isEqualTo(2);
    assertThat(all.problems()).singleElement().asString().contains("P3 Mair Made-Up", "Devanagari");
    try (var files = Files.list(papers)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("P001-2026-10-statement.pdf", "P-2-2026-10-statement.pdf");
    }
    assertThat(Files.readAllBytes(papers.resolve("P001-2026-10-statement.pdf")))
        .isEqualTo(book.issue(gwen, OCTOBER).pdf());
    assertThat(run(papers, Progress.UNWATCHED).orElseThrow().fresh()).isZero();
  }

  @Test
  void issuingForEveryoneCanBeStopped() {
    gwen();
    var before = book.book.everything();
    var stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String doing) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> run(folder.resolve("papers"), stopped))
        .isInstanceOf(Progress.Cancelled.class);
    assertThat(book.book.everything()).isEqualTo(before);
  }

  @Test
  void aFolderThatIsAFileIsRefusedBeforeAnythingIsIssued() throws Exception {
    gwen();
    var file = Files.writeString(folder.resolve("file"), "not a folder");
    var before = book.book.everything();
    assertThat(run(file, Progress.UNWATCHED).problems())
        .singleElement()
        .asString()
        .contains("cannot be written to");
    assertThat(book.book.everything()).isEqualTo(before);
  }

  @Test
  void theBookItselfRefusesToChangeWhatWasIssued() {
    book.issue(gwen(), OCTOBER);
    assertThatThrownBy(
            () ->
                book.book
                    .database()
                    .write(
                        tx -> {
                          tx.sql().execute("update issued_statement set version = 7");
                          return Outcome.done(true);
                        }))
        .hasMessageContaining("Not enough rights");
  }

  private Outcome<MonthIssue> run(Path papers, Progress progress) throws Exception {
    return book.statements.issueAll(BY, OCTOBER, papers).run(progress);
  }
}
