package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.bills.BillsBook.INVOICED;
import static org.ringfence.bills.BillsBook.PAID;
import static org.ringfence.bills.BillsBook.command;
import static org.ringfence.bills.BillsBook.entry;
import static org.ringfence.db.TickingClock.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.money.Money;
import org.ringfence.people.PayeeDetails;
import org.ringfence.people.PayeeKind;
import org.ringfence.staff.Signature;

class BillPaymentsTest {

  private static final Money HUNDRED = Money.of(100, 0);

  @TempDir Path folder;
  private BillsBook book;
  private PersonId anna;
  private PersonId ben;
  private Signature bo;

  @BeforeEach
  void opens() {
    book = new BillsBook(folder);
    anna = book.person("P1", "Anna Sample", Money.of(1000, 0));
    ben = book.person("P2", "Ben Sample", Money.of(1000, 0));
    bo = book.sign(book.bo);
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private BillId authorised(String invoiceNumber, PersonId... persons) {
    var id = book.entered(invoiceNumber, HUNDRED, persons);
    book.authorise(id, bo, "").orElseThrow();
    return id;
  }

  private Entry entryOf(BillId id, int share) {
    var number = book.bill(id).shares().get(share).entry().orElseThrow();
    return book.book.database().read(tx -> new Journal().entry(tx, number)).orElseThrow();
  }

  @Test
  void payingSpendsWhatWasHeld() {
    var id = authorised("214", anna, ben);
    book.payments.pay(book.run(id)).orElseThrow();
    assertThat(book.stage(id)).isEqualTo(BillStage.PAID);
    assertThat(book.balance(anna).balance()).isEqualTo(Money.of(950, 0));
    assertThat(book.balance(anna).held()).isEqualTo(Money.ZERO);
    var facts = entryOf(id, 1).facts();
    assertThat(facts.paid())
        .isEqualTo(new Facts.Paid(Optional.of(book.taxis), "Able Taxis", "214"));
    assertThat(facts.signed())
        .isEqualTo(new Facts.Signed(BillsBook.ERIN, "Bo Example", Optional.of(TODAY)));
    assertThat(facts.category()).isEqualTo("Transport");
    assertThat(facts.outcome()).isEqualTo("Go out more");
    assertThat(entryOf(id, 0).happenedOn()).isEqualTo(PAID);
  }

  @Test
  void aFinalBillThatCameAfterTheEndIsEnteredAuthorisedAndPaid() {
    var end = LocalDate.of(2026, 10, 31);
    book.end(ben, end);
    var plain = book.details("214", HUNDRED, anna, ben);
    book.refuses(
        "Last day it covers: Ben Sample: The agreement ended on 31 October 2026, before this"
            + " invoice.",
        () -> book.enter(BillsBook.late(plain, INVOICED, Optional.empty())));
    book.refuses(
        "Ben Sample: 1 November 2026 is after the agreement ended on 31 October 2026",
        () -> book.enter(BillsBook.late(plain, INVOICED, Optional.of(end.plusDays(1)))));
    book.refuses(
        "after the date of the invoice",
        () -> book.enter(BillsBook.late(plain, INVOICED, Optional.of(INVOICED.plusDays(1)))));
    var id = book.enter(BillsBook.late(plain, INVOICED, Optional.of(end))).orElseThrow();
    assertThat(book.bill(id).details().days().coversTo()).contains(end);
    book.authorise(id, bo, "").orElseThrow();
    book.payments.pay(book.run(id)).orElseThrow();
    assertThat(entryOf(id, 1).happenedOn()).as("its true date").isEqualTo(PAID);
    assertThat(book.balance(ben).balance()).isEqualTo(Money.of(950, 0));
  }

  @Test
  void aBillIsNotAuthorisedOnceTheAgreementTurnsOutToHaveEndedBefore() {
    var id = book.entered("214", HUNDRED, anna);
    book.end(anna, INVOICED.minusDays(3));
    book.refuses("Correct the bill first, or reject it", () -> book.authorise(id, bo, "Urgent"));
    assertThat(book.authorising.mayAuthorise(id, book.bo)).isNotEmpty();
    var wish =
        BillsBook.entry(
            BillsBook.late(book.bill(id).details(), INVOICED, Optional.of(INVOICED.minusDays(3))));
    book.bills.correct(id, wish).orElseThrow();
    assertThat(book.authorise(id, bo, "").isDone()).isTrue();
  }

  @Test
  void aRunIsPaidWholeOrNotAtAll() {
    var good = authorised("214", anna);
    var open = book.entered("215", HUNDRED, ben);
    book.refuses(
        "Able Taxis, invoice 215: This bill is waiting to be authorised",
        () -> book.payments.pay(book.run(good, open)));
    book.refuses("twice", () -> book.payments.pay(book.run(good, good)));
    book.refuses("No bill is chosen", () -> book.payments.pay(book.run()));
    assertThat(book.payments.pay(book.run(good, authorised("216", anna))).isDone()).isTrue();
  }

  @Test
  void nothingIsPaidTwice() {
    var id = authorised("214", anna);
    var run = book.run(id);
    var first = book.payments.pay(run).orElseThrow();
    var after = book.book.everything();
    assertThat(book.payments.pay(run).orElseThrow()).isEqualTo(first);
    assertThat(book.book.everything()).isEqualTo(after);
    book.refuses("This bill is paid", () -> book.payments.pay(book.run(id)));
  }

  @Test
  void daysThatCannotBeAreRefused() {
    var id = authorised("214", anna);
    var items = book.run(id).items();
    book.refuses(
        "cannot have been paid before",
        () ->
            book.payments.pay(
                new PaymentRun(CommandId.fresh(), BillsBook.ERIN, INVOICED.minusDays(1), items)));
    book.refuses(
        "in the future",
        () ->
            book.payments.pay(
                new PaymentRun(CommandId.fresh(), BillsBook.ERIN, TODAY.plusDays(1), items)));
    book.bankAccounts.end(BillsBook.ERIN, book.bank, PAID.minusDays(1)).orElseThrow();
    book.refuses("was closed on", () -> book.payments.pay(book.run(id)));
  }

  @Test
  void aBillOfTheProviderItselfIsItsOwnSupport() {
    var own =
        book.payees
            .add(BillsBook.ERIN, new PayeeDetails("Small Support", PayeeKind.PROVIDER, "", "", ""))
            .orElseThrow();
    var plain = book.details("1", HUNDRED, anna);
    var details =
        new BillDetails(
            own, "1", BillDays.of(INVOICED, BillsBook.DUE), HUNDRED, "", plain.shares());
    var id = book.enter(details).orElseThrow();
    book.authorise(id, bo, "").orElseThrow();
    book.payments.pay(book.run(id)).orElseThrow();
    assertThat(entryOf(id, 0).movements().getFirst().debit().kind()).isEqualTo(AccountKind.SUPPORT);
  }

  @Test
  void aPaidMistakeIsReversedAndEnteredAnew() {
    var id = authorised("214", anna, ben);
    book.payments.pay(book.run(id)).orElseThrow();
    book.refuses("Say why", () -> book.payments.reverse(command(id), " "));
    book.refuses(
        "Reverse its payment first",
        () -> book.bills.correct(id, entry(book.details("214", HUNDRED, anna))));
    book.payments.reverse(command(id), "It was for another month").orElseThrow();
    assertThat(book.stage(id)).isEqualTo(BillStage.ENTERED);
    assertThat(book.balance(anna).balance()).isEqualTo(Money.of(1000, 0));
    assertThat(book.balance(ben).available()).isEqualTo(Money.of(1000, 0));
    assertThat(book.list.page(id).orElseThrow().history().getLast().what())
        .isEqualTo(BillDeed.REVERSED);
    book.authorise(id, bo, "").orElseThrow();
    assertThat(book.payments.pay(book.run(id)).isDone()).isTrue();
    assertThat(book.balance(anna).balance()).isEqualTo(Money.of(950, 0));
  }

  @Test
  void anEntryReversedInTheLedgerIsNotReversedAgain() {
    var id = authorised("214", anna, ben);
    book.payments.pay(book.run(id)).orElseThrow();
    var number = entryOf(id, 0).number();
    book.book
        .database()
        .write(
            tx ->
                book.ledger.reverse(
                    tx,
                    new Ledger.Reversal(
                        CommandId.fresh(),
                        number,
                        TODAY,
                        "Mistake",
                        BillsBook.ERIN,
                        Optional.empty())))
        .orElseThrow();
    assertThat(book.list.page(id).orElseThrow().isReversedElsewhere()).isTrue();
    book.payments.reverse(command(id), "Put right").orElseThrow();
    assertThat(book.balance(anna).balance()).isEqualTo(Money.of(1000, 0));
    assertThat(book.balance(ben).balance()).isEqualTo(Money.of(1000, 0));
  }

  @Test
  void anInvoicePaidOutsideBillsIsFoundToo() {
    var id = authorised("214", anna);
    book.payments.pay(book.run(id)).orElseThrow();
    book.refuses("already", () -> book.enter(book.details("214", HUNDRED, anna)));
  }

  @Test
  void theListForTheBankSaysWhatToPay() {
    authorised("=214", anna, ben);
    var payment = book.payments.toPay().getFirst();
    assertThat(payment.reference()).isEqualTo("ACC-77 =214");
    assertThat(payment.people()).isEqualTo(2);
    assertThat(payment.hasBankDetails()).isTrue();
    var list =
        new PaymentList(
            List.of(
                new PaymentList.Line(payment, "ISF account"),
                new PaymentList.Line(payment, "+Other")));
    assertThat(list.total()).isEqualTo(Money.of(200, 0));
    assertThat(list.totals()).containsEntry("+Other", HUNDRED).hasSize(2);
    assertThat(list.csv().lines())
        .containsExactly(
            "Payee,Reference,Sort code,Account number,Amount,Paid from",
            "Able Taxis,ACC-77 =214,65-43-21,87654321,100.00,ISF account",
            "Able Taxis,ACC-77 =214,65-43-21,87654321,100.00,'+Other");
  }
}
