package org.ringfence.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.paper.PaperFiles;
import org.ringfence.paper.Press;
import org.ringfence.paper.ReadBack;
import org.ringfence.paper.Typefaces;
import org.ringfence.paper.VeraPdf;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;

/** The proof and the reconciliation as they leave the office. */
class BankPapersTest {

  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final Press PRESS = new Press(Typefaces.bundled());

  @TempDir Path folder;
  private BankBook book;
  private BankPapers papers;

  @BeforeEach
  void aMonth() {
    book = new BankBook(folder);
    var database = book.office.database();
    var provider = new ProviderDetails(database, book.office.activity);
    provider.set(BY, new Provider("Rowan House", "", "", "", false));
    papers =
        new BankPapers(database, book.office.clock, provider, book.proving.proofs(), () -> PRESS);
    var gwen = book.person("P001", "Gwen Sample");
    var amina = book.person("P002", "Amina Example");
    book.post(
        book.received(gwen, "2026-10-05", 500_00), book.received(amina, "2026-10-05", 700_00));
    book.post(book.paid(gwen, "2026-10-06", 25_00, "Invented Taxis"));
    book.post(book.paid(amina, "2026-10-30", 40_00, "Sample Stores"));
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private BankPaper kept(String name, BankPaper paper) throws IOException {
    PaperFiles.keep(name, paper.pdf());
    assertThat(VeraPdf.failures(paper.pdf())).isEmpty();
    return paper;
  }

  @Test
  void theProofShowsEachFundByItsReferenceAlone() throws IOException {
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,1200.00,1200.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,1175.00",
        "2026-11-02,CARD SAMPLE STORES,-40.00,1135.00");
    var paper = kept("bank-proof", papers.proof(Optional.of(END)).orElseThrow());
    assertThat(paper.fileName()).isEqualTo("bank-proof-2026-10-31.pdf");
    assertThat(ReadBack.text(paper.pdf()))
        .contains(
            "It is all there",
            "31 October 2026 · Rowan House",
            "Client account £1,175.00 £1,135.00 £0.00 £40.00 £0.00",
            "P001 £475.00",
            "P002 £660.00",
            "Page 1 of 1")
        .doesNotContain("Gwen", "Amina");
    var saved = paper.saveAs(folder.resolve("new").resolve("proof.pdf")).orElseThrow();
    assertThat(saved).hasBinaryContent(paper.pdf());
  }

  @Test
  void aProofThatDoesNotBalanceSaysWhatMakesTheDifference() throws IOException {
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,1200.00,1200.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,1175.00",
        "2026-10-29,GWEN SAMPLE CASH,-60.00,1115.00");
    var paper = kept("bank-proof-different", papers.proof(Optional.of(END)).orElseThrow());
    assertThat(ReadBack.text(paper.pdf()))
        .contains(
            "Client account does not balance: -£60.00 is not accounted for.",
            "£60.00 left the bank on 29 October 2026, and the book has nothing")
        .doesNotContain("GWEN", "It is all there");
  }

  @Test
  void anAccountWithoutAStatementIsNotProved() throws IOException {
    assertThat(ReadBack.text(papers.proof(Optional.empty()).orElseThrow().pdf()))
        .contains("No statement of Client account with a balance is in the book by 22 November");
  }

  @Test
  void aKeptReconciliationFitsOnAPageWithBothSides() throws IOException {
    book.statement(
        "2026-10-05,ANYSHIRE COUNCIL,1200.00,1200.00",
        "2026-10-07,CARD INVENTED TAXIS,-25.00,1175.00",
        "2026-10-30,SERVICE CHARGE,-7.50,1167.50",
        "2026-11-02,CARD SAMPLE STORES,-40.00,1127.50");
    var keep = book.proving.reconciliations();
    keep.keep(BY, CommandId.fresh(), book.office.bank, END).orElseThrow();
    var kept = keep.kept(book.office.bank).getFirst();
    var paper = kept("reconciliation", papers.reconciliation(kept).orElseThrow());
    assertThat(ReadBack.text(paper.pdf()))
        .contains(
            "Bank reconciliation: Client account",
            "2 lines matched £1,175.00",
            "1 line not matched -£7.50",
            "30/10/2026 SERVICE CHARGE Not in the book -£7.50",
            "Settled on 02/11/2026 -£40.00",
            "Difference £0.00",
            "Kept by Mo Manager on 22 November 2026",
            "Page 1 of 1");
  }

  @Test
  void wordsThatCannotBePrintedAreRefusedAndNotDropped() {
    book.statement("2026-10-05,汉字 PAYMENT,1.00,1.00", "2026-10-31,OTHER,1.00,2.00");
    var keep = book.proving.reconciliations();
    keep.keep(BY, CommandId.fresh(), book.office.bank, END).orElseThrow();
    var kept = keep.kept(book.office.bank).getFirst();
    assertThat(papers.reconciliation(kept).problems().getFirst().says()).contains("Chinese");
  }
}
