package org.ringfence.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;
import static org.ringfence.people.Office.DAY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TickingClock;
import org.ringfence.documents.Attachment;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.NewEntry;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.people.PayeeKind;
import org.ringfence.spending.Purchase.Bought;
import org.ringfence.staff.Authority;

class PurchasesTest {

  private static final byte[] TILL = "%PDF-1.7 till".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;
  private Office office;
  private Purchases purchases;
  private Reversals reversals;
  private PersonId gwen;

  @BeforeEach
  void opensTheOffice() {
    office = new Office(folder);
    purchases =
        new Purchases(
            office.database(), office.clock, office.activity, office.people, office.payees);
    reversals = new Reversals(office.database(), office.clock, office.activity, office.people);
    gwen = office.funded("P001", "Gwen Sample", 35_000);
    office.post(NewEntry.contribution(office.move(gwen, DAY, 10_000), Facts.NONE));
  }

  @AfterEach
  void closesIt() {
    office.close();
  }

  private Purchase purchase(long pence, Bought bought) {
    return purchase(pence, bought, Optional.empty(), Optional.empty(), false);
  }

  private Purchase purchase(
      long pence,
      Bought bought,
      Optional<Attachment> paper,
      Optional<Leave> leave,
      boolean another) {
    return new Purchase(
        CommandId.fresh(), gwen, office.amount(pence, DAY), bought, paper, leave, another);
  }

  private Bought taxi() {
    return new Bought(office.taxis, "Transport", "Getting about", "To the swimming pool");
  }

  @Test
  void postsOneEntryAndKeepsItsReceipt() {
    var number =
        purchases
            .post(
                BY,
                purchase(
                    1_250,
                    taxi(),
                    Optional.of(new Attachment("till.pdf", TILL)),
                    Optional.empty(),
                    false))
            .orElseThrow()
            .only();
    var details = reversals.find(number).orElseThrow();
    assertThat(details.entry().kind()).isEqualTo(EntryKind.PURCHASE);
    assertThat(details.entry().facts().outcome()).isEqualTo("Getting about");
    assertThat(details.entry().facts().paid().payeeName()).isEqualTo("Invented Taxis");
    assertThat(details.person().id()).isEqualTo(gwen);
    assertThat(details.papers()).extracting(it -> it.fileName()).containsExactly("till.pdf");
    assertThat(reversals.open(details.papers().getFirst().id())).contains(TILL);
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(87, 50));
    assertThat(office.deeds().getFirst()).isEqualTo("Purchase entered");
    assertThat(purchases.categories()).containsExactly("Transport");
  }

  @Test
  void whatIsBoughtFromTheProviderIsOwnSupport() {
    var own = office.payee("Ourselves", PayeeKind.PROVIDER);
    var number =
        purchases.post(BY, purchase(1, new Bought(own, "Nights", "", ""))).orElseThrow().only();
    assertThat(office.entry(number).movements().getFirst().debit().kind())
        .isEqualTo(AccountKind.SUPPORT);
  }

  @Test
  void theSameCommandTwicePostsOnce() {
    var purchase = purchase(1_250, taxi());
    purchases.post(BY, purchase).orElseThrow();
    var before = office.book.everything();
    assertThat(purchases.post(BY, purchase).orElseThrow().already()).isTrue();
    assertThat(office.book.everything()).isEqualTo(before);
  }

  @Test
  void theSameReceiptAgainIsNoticedUntilSaidToBeAnother() {
    purchases.post(BY, purchase(1_250, taxi())).orElseThrow();
    office.refuses(
        "in the book for this person already, as entry 2",
        () -> purchases.post(BY, purchase(1_250, taxi())));
    assertThat(purchases.post(BY, purchase(1_251, taxi())).isDone()).isTrue();
    assertThat(
            purchases
                .post(BY, purchase(1_250, taxi(), Optional.empty(), Optional.empty(), true))
                .isDone())
        .isTrue();
  }

  @Test
  void aFileThatIsNoPaperIsRefusedAndNothingIsPosted() {
    var paper = Optional.of(new Attachment("till.pdf", new byte[] {1, 2, 3}));
    office.refuses(
        "Document: till.pdf is not a PDF, PNG or JPEG",
        () -> purchases.post(BY, purchase(1_250, taxi(), paper, Optional.empty(), false)));
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() {
    office.refuses(
        "Payee: This payee is not in the book",
        () -> purchases.post(BY, purchase(1, new Bought(new PayeeId(99), "x", "", ""))));
    office.refuses(
        "Category: Category is empty",
        () -> purchases.post(BY, purchase(1, new Bought(office.taxis, "", "", ""))));
    office.refuses(
        "Amount: The amount must be more", () -> purchases.post(BY, purchase(0, taxi())));
    office.person("P002", "Sam Madeup");
    office.refuses(
        "Note: This names Sam Madeup",
        () ->
            purchases.post(BY, purchase(1, new Bought(office.taxis, "x", "", "With Sam Madeup"))));
    office.refuses(
        "Outcome: This names Sam Madeup",
        () -> purchases.post(BY, purchase(1, new Bought(office.taxis, "x", "See Sam Madeup", ""))));
  }

  @Test
  void aPayeeThatWasEndedIsRefused() {
    office.payees.end(BY, office.taxis, DAY.minusDays(1)).orElseThrow();
    office.refuses(
        "Payee: Invented Taxis was ended on 4 October 2026",
        () -> purchases.post(BY, purchase(1, taxi())));
    assertThat(purchases.payees()).isEmpty();
  }

  @Test
  void pastWhatIsAvailableTakesLeave() {
    office.refuses("Overspend: This goes past", () -> purchases.post(BY, purchase(10_001, taxi())));
    var rita = office.authoriser("Rita Manager", Authority.any());
    var leave = Optional.of(new Leave(office.signature(rita), "Stranded at night"));
    assertThat(
            purchases.post(BY, purchase(10_001, taxi(), Optional.empty(), leave, false)).isDone())
        .isTrue();
  }

  private Reversals.Reversal reversal(long number, String reason) {
    return new Reversals.Reversal(
        CommandId.fresh(), new EntryNumber(number), TickingClock.TODAY, reason, Optional.empty());
  }

  @Test
  void aMistakeIsReversedOnceWithAReason() {
    purchases.post(BY, purchase(1_250, taxi())).orElseThrow();
    office.refuses("Reason: Reason is empty", () -> reversals.reverse(BY, reversal(2, " ")));
    var wish = reversal(2, "Typed twice");
    assertThat(reversals.reverse(BY, wish).orElseThrow().only()).isEqualTo(new EntryNumber(3));
    assertThat(reversals.reverse(BY, wish).orElseThrow().already()).isTrue();
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(100, 0));
    assertThat(reversals.find(new EntryNumber(2)).orElseThrow().whyFinal())
        .contains("This was reversed already, by entry 3.");
    assertThat(reversals.find(new EntryNumber(3)).orElseThrow().whyFinal()).isPresent();
    assertThat(reversals.find(new EntryNumber(1)).orElseThrow().whyFinal()).isEmpty();
    office.refuses("reversed already", () -> reversals.reverse(BY, reversal(2, "Again")));
    office.refuses("A reversal is not reversed", () -> reversals.reverse(BY, reversal(3, "Undo")));
    assertThat(office.deeds().getFirst()).isEqualTo("Entry reversed");
  }

  @Test
  void onceReversedTheReceiptIsTakenAgain() {
    purchases.post(BY, purchase(1_250, taxi())).orElseThrow();
    reversals.reverse(BY, reversal(2, "Wrong category")).orElseThrow();
    assertThat(purchases.post(BY, purchase(1_250, taxi())).isDone()).isTrue();
  }

  @Test
  void whatCannotBeReversedIsRefused() {
    office.refuses(
        "Entry number: There is no entry 99", () -> reversals.reverse(BY, reversal(99, "x")));
    assertThat(reversals.find(new EntryNumber(99)).isDone()).isFalse();
    office.person("P002", "Sam Madeup");
    office.refuses(
        "Reason: This names Sam Madeup",
        () -> reversals.reverse(BY, reversal(1, "Meant for Sam Madeup")));
  }

  @Test
  void aReceiptWhoseMoneyWasSpentTakesLeaveToReverse() {
    purchases.post(BY, purchase(9_000, taxi())).orElseThrow();
    office.refuses(
        "Overspend: This goes past",
        () -> reversals.reverse(BY, reversal(1, "Meant for somebody else")));
  }
}
