package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.bills.BillsBook.command;
import static org.ringfence.db.TickingClock.TODAY;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Overspend;
import org.ringfence.money.Money;
import org.ringfence.people.Term;
import org.ringfence.staff.Provider;
import org.ringfence.staff.Signature;

class BillAuthorisingTest {

  @TempDir Path folder;
  private BillsBook book;
  private PersonId anna;
  private PersonId ben;
  private Signature bo;

  @BeforeEach
  void opens() {
    book = new BillsBook(folder);
    anna = book.person("P1", "Anna Sample", Money.of(1000, 0));
    ben = book.person("P2", "Ben Sample", Money.of(100, 0));
    bo = book.sign(book.bo);
  }

  @AfterEach
  void closes() {
    book.close();
  }

  @Test
  void anAuthorisedBillHoldsEachShare() {
    var id = book.entered("214", Money.of(100, 1), anna, ben);
    book.authorise(id, bo, "").orElseThrow();
    assertThat(book.bill(id).state())
        .isEqualTo(new BillState.Authorised(new BillState.Signed("Bo Example", TODAY)));
    assertThat(book.balance(anna).held()).isEqualTo(Money.of(50, 1));
    assertThat(book.balance(ben).available()).isEqualTo(Money.of(50, 0));
    book.refuses("This bill is authorised", () -> book.authorise(id, bo, ""));
  }

  @Test
  void theSameCommandTwiceHoldsOnce() {
    var id = book.entered("214", Money.of(100, 0), anna);
    var wish = new BillAuthorising.Wish(CommandId.fresh(), id, bo, "");
    book.authorising.authorise(wish).orElseThrow();
    var after = book.book.everything();
    assertThat(book.authorising.authorise(wish).isDone()).isTrue();
    assertThat(book.book.everything()).isEqualTo(after);
  }

  @Test
  void theLimitIsForTheWholeBill() {
    var ann = book.sign(book.ann);
    var above = book.entered("214", Money.of(500, 1), anna, ben);
    book.refuses(
        "Ann Example may authorise up to £500.00; this is £500.01",
        () -> book.authorise(above, ann, "A reason"));
    var at = book.entered("215", Money.of(500, 0), anna);
    assertThat(book.authorise(at, ann, "").isDone()).isTrue();
  }

  @Test
  void whoEnteredOrCorrectedItDoesNotAuthoriseIt() {
    var erin = book.sign(book.erin);
    var id = book.entered("214", Money.of(100, 0), anna);
    book.refuses("Erin Example entered this", () -> book.authorise(id, erin, ""));
    var correction =
        new BillEntry(
            CommandId.fresh(),
            "Bo Example",
            book.details("214", Money.of(90, 0), anna),
            Optional.empty(),
            false);
    book.bills.correct(id, correction).orElseThrow();
    book.refuses("Bo Example entered this", () -> book.authorise(id, bo, ""));
    book.refuses("Erin Example entered this", () -> book.authorise(id, erin, ""));
    assertThat(book.authorise(id, book.sign(book.ann), "").isDone()).isTrue();
  }

  @Test
  void inAnOfficeOfOneTheSamePersonDoesBoth() {
    book.provider
        .set(BillsBook.ERIN, new Provider("Small Support", "", "", "", true))
        .orElseThrow();
    var id = book.entered("214", Money.of(100, 0), anna);
    assertThat(book.authorise(id, book.sign(book.erin), "").isDone()).isTrue();
  }

  @Test
  void whoHasLeftDoesNotAuthorise() {
    var id = book.entered("214", Money.of(100, 0), anna);
    book.staff.end(BillsBook.ERIN, book.bo, TODAY.minusDays(1)).orElseThrow();
    book.refuses("Bo Example left", () -> book.authorise(id, bo, ""));
  }

  @Test
  void moreThanIsAvailableNeedsAReason() {
    var id = book.entered("214", Money.of(200, 2), anna, ben);
    book.refuses(
        "Ben Sample: £100.01 is £0.01 more than is available", () -> book.authorise(id, bo, " "));
    assertThat(book.authorising.cover(id))
        .extracting(cover -> cover.problem().isPresent())
        .containsExactly(false, true);
    book.authorise(id, bo, "The trip cannot wait").orElseThrow();
    assertThat(book.bill(id).shares())
        .extracting(BillShare::overspend)
        .containsExactly(
            Optional.empty(), Optional.of(new Overspend("Bo Example", "The trip cannot wait")));
    book.payments.pay(book.run(id)).orElseThrow();
    var entry = book.bill(id).shares().getLast().entry().orElseThrow();
    var posted = book.book.database().read(tx -> new Journal().entry(tx, entry)).orElseThrow();
    assertThat(posted.trail().overspend())
        .contains(new Overspend("Bo Example", "The trip cannot wait"));
    assertThat(book.balance(ben).balance()).isEqualTo(Money.of(0, 1).negated());
  }

  @Test
  void theAgreementMayAllowOverspending() {
    var cara =
        book.person("P3", "Cara Sample", Money.of(10, 0), new Term.OverspendLimit(Money.of(5, 0)));
    var above = book.entered("214", Money.of(15, 1), cara);
    book.refuses("allows overspending up to £5.00", () -> book.authorise(above, bo, ""));
    var at = book.entered("215", Money.of(15, 0), cara);
    assertThat(book.authorise(at, bo, "").isDone()).isTrue();
  }

  @Test
  void whatOneBillHoldsAnotherCannot() {
    var first = book.entered("214", Money.of(60, 0), ben);
    var second = book.entered("215", Money.of(60, 0), ben);
    book.authorise(first, bo, "").orElseThrow();
    book.refuses("£20.00 more than is available", () -> book.authorise(second, bo, ""));
    book.refuses("Say why", () -> book.authorising.takeBack(command(first), ""));
    book.authorising.takeBack(command(first), "Wrong month").orElseThrow();
    assertThat(book.stage(first)).isEqualTo(BillStage.ENTERED);
    assertThat(book.balance(ben).held()).isEqualTo(Money.ZERO);
    assertThat(book.authorise(second, bo, "").isDone()).isTrue();
  }
}
