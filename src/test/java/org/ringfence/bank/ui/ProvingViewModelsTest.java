package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankBook;
import org.ringfence.bank.BankPapers;
import org.ringfence.bank.OwnMoneyKind;
import org.ringfence.money.Money;
import org.ringfence.paper.Press;
import org.ringfence.paper.Typefaces;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.TestWorkplace;
import org.ringfence.ui.kit.Tone;

/** The proof, the provider's own money and reconciling, without a window. */
class ProvingViewModelsTest {

  @TempDir Path folder;
  private BankBook book;
  private BankPapers papers;
  private TestWorkplace workplace;

  @BeforeEach
  void opens() {
    book = new BankBook(folder);
    workplace = new TestWorkplace(book.office.clock);
    papers =
        new BankPapers(
            book.office.database(),
            book.office.clock,
            new ProviderDetails(book.office.database(), book.office.activity),
            book.proving.proofs(),
            () -> new Press(Typefaces.bundled()));
    var gwen = book.person("P001", "Gwen Sample");
    book.post(book.received(gwen, "2026-10-05", 500_00));
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private ProofViewModel proof() {
    var model = new ProofViewModel(book.proving.proofs(), papers, workplace.workplace());
    model.load();
    return model;
  }

  private static String says(ProofViewModel model) {
    return ProofViewModel.inWords(model.proofProperty().get().orElseThrow());
  }

  private ReconcileViewModel reconcile() {
    var model =
        new ReconcileViewModel(
            book.office.bank,
            "Client account",
            book.proving.reconciliations(),
            papers,
            workplace.workplace());
    model.load();
    return model;
  }

  @Test
  void theProofOfTheDayThatIsTypedIsShownAndSaved() {
    var model = proof();
    assertThat(says(model)).isEqualTo("Not every account can be proved on 22 November 2026.");
    book.statement("2026-10-05,ANYSHIRE COUNCIL,500.00,520.00");
    model.on().set(LocalDate.of(2026, 10, 31));
    model.show();
    assertThat(says(model)).startsWith("One account does not balance on 31 October 2026.");

    var own = new OwnMoneyViewModel(book.own, book.office.accounts, workplace.workplace());
    own.ask();
    own.account().choose(own.account().options().getFirst());
    own.kind().choose(OwnMoneyKind.OPENING);
    own.on().set(LocalDate.of(2026, 10, 5));
    own.amount().set(Money.of(20, 0));
    own.reason().set("In it before");
    own.record();
    assertThat(own.form().noticeProperty().get()).isInstanceOf(Notice.Done.class);
    assertThat(workplace.announced()).isOne();
    model.load();
    assertThat(says(model)).contains("the same to the penny");

    var file = folder.resolve("proof.pdf");
    workplace.dialogs.chooses(file);
    model.save();
    assertThat(Files.exists(file)).isTrue();
  }

  @Test
  void aReconciliationIsKeptOnceAndShownAmongThoseBefore() {
    var model = reconcile();
    assertThat(model.seenProperty().get()).isEmpty();
    assertThat(model.form().noticeProperty().get())
        .isInstanceOfSatisfying(
            Notice.Refused.class,
            refused -> assertThat(refused.says()).contains("No statement of Client account"));
    book.statement("2026-10-05,ANYSHIRE COUNCIL,500.00,500.00");
    model.show();
    assertThat(ReconcileViewModel.inWords(model.seenProperty().get().orElseThrow()))
        .isEqualTo("The bank and the book agree.");
    model.keep();
    assertThat(model.form().noticeProperty().get()).isInstanceOf(Notice.Done.class);
    model.load();
    assertThat(model.kept()).hasSize(1);
    assertThat(model.keeping(model.kept().getFirst())).isEqualTo("Mo Manager, 22 November 2026");
  }

  @Test
  void homeTellsOfStatementsThatAreMissingAndOfWhatDidNotAgree() {
    var home = new ProofHome(book.bank, book.office.clock);
    assertThat(home.lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.says()).contains("statement for October 2026 is not in the book"));
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,500.00,500.00", "2026-10-31,SERVICE CHARGE,-7.50,492.50");
    assertThat(home.lines()).isEmpty();
    var model = reconcile();
    model.keep();
    assertThat(home.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.tone()).isEqualTo(Tone.WARNING);
              assertThat(line.says()).contains("did not agree with the book on 31 October 2026");
            });
  }
}
