package org.ringfence.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.gen.Tables.BILL;
import static org.ringfence.db.gen.Tables.BILL_SHARE;
import static org.ringfence.db.gen.Tables.PAYEE;
import static org.ringfence.returns.ReturnBook.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.Tx;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/**
 * Which bills stand on a return, and how. Bills are put into the book as their feature keeps them.
 */
class BillsOnReturnTest {

  @TempDir Path folder;
  private ReturnBook book;
  private long payee;

  @BeforeEach
  void opensABook() {
    book = new ReturnBook(folder);
    book.person("P1", "Gwen Sample");
    book.withoutAgreement("P9", "Not Theirs");
    payee =
        book.database
            .write(
                tx ->
                    Outcome.done(
                        tx.sql()
                            .insertInto(PAYEE)
                            .set(PAYEE.NAME, "Able Taxis")
                            .set(PAYEE.KIND, "THIRD_PARTY")
                            .set(PAYEE.PAYMENT_REFERENCE, "")
                            .set(PAYEE.SORT_CODE, "")
                            .set(PAYEE.ACCOUNT_NUMBER, "")
                            .returningResult(PAYEE.ID)
                            .fetchSingle(PAYEE.ID)))
            .orElseThrow();
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  private record Kept(
      String invoice, String state, LocalDate entered, LocalDate authorised, LocalDate paid) {}

  /** A bill of £10.00 for P1 and £32.00 for someone whom the commissioner must not see. */
  private void keep(Kept kept, Long entry) {
    book.database
        .write(
            tx -> {
              var id =
                  tx.sql()
                      .insertInto(BILL)
                      .set(BILL.PAYEE_ID, payee)
                      .set(BILL.INVOICE_NUMBER, kept.invoice())
                      .set(BILL.INVOICED_ON, kept.entered())
                      .set(BILL.DUE_ON, kept.entered())
                      .set(BILL.AMOUNT_PENCE, Money.of(42, 0))
                      .set(BILL.DESCRIPTION, "A trip")
                      .set(BILL.ENTERED_BY, "Eve")
                      .set(BILL.ENTERED_AT, kept.entered().atTime(12, 0).toInstant(ZoneOffset.UTC))
                      .set(BILL.CORRECTED_BY, "")
                      .set(BILL.STATE, kept.state())
                      .set(BILL.STATE_BY, "Eve")
                      .set(BILL.STATE_AT, ReturnBook.CLOCK.instant())
                      .set(BILL.REASON, "")
                      .set(BILL.AUTHORISED_BY, kept.authorised() == null ? null : "Rita")
                      .set(BILL.AUTHORISED_ON, kept.authorised())
                      .set(BILL.PAID_ON, kept.paid())
                      .set(BILL.BANK_ACCOUNT_ID, kept.paid() == null ? null : book.bank.value())
                      .returningResult(BILL.ID)
                      .fetchSingle(BILL.ID);
              share(tx, id, 1, "P1", 1_000, entry);
              share(tx, id, 2, "P9", 3_200, null);
              return Outcome.done(id);
            })
        .orElseThrow();
  }

  private void share(Tx tx, long bill, int seq, String reference, long pence, Long entry) {
    tx.sql()
        .insertInto(BILL_SHARE)
        .set(BILL_SHARE.BILL_ID, bill)
        .set(BILL_SHARE.SEQ, seq)
        .set(
            BILL_SHARE.PERSON_ID, book.people.byReference(tx, reference).orElseThrow().id().value())
        .set(BILL_SHARE.AMOUNT_PENCE, Money.ofPence(pence))
        .set(BILL_SHARE.CATEGORY, "Transport")
        .set(BILL_SHARE.OUTCOME, "")
        .set(BILL_SHARE.ENTRY_NUMBER, entry)
        .execute();
  }

  private List<BillLine> bills() {
    return book.figures().bills();
  }

  @Test
  void aBillOfSeveralShowsTheOwnShareAndNobodyElse() {
    keep(new Kept("T1", "AUTHORISED", DAY, DAY.plusDays(1), null), null);
    assertThat(bills())
        .containsExactly(
            new BillLine(
                "P1",
                new BillLine.Invoice("Able Taxis", "T1", DAY, Money.of(10, 0)),
                "Authorised",
                new BillLine.Signing(
                    "Eve", "Rita", Optional.of(DAY.plusDays(1)), Optional.empty())));
  }

  @Test
  void billsOfThePeriodAndThoseThatWaitedAtItsEndAreListed() {
    var june = LocalDate.of(2026, 6, 15);
    var november = LocalDate.of(2026, 11, 2);
    keep(new Kept("entered-within", "REJECTED", DAY, null, null), null);
    keep(new Kept("waited-since-june", "QUERIED", june, null, null), null);
    keep(new Kept("paid-within", "PAID", june, june, DAY), null);
    keep(new Kept("paid-later", "PAID", june, june, november), null);
    keep(new Kept("paid-before", "PAID", june, june, june), null);
    keep(new Kept("rejected-before", "REJECTED", june, null, null), null);
    keep(new Kept("entered-later", "ENTERED", november, null, null), null);
    assertThat(bills())
        .extracting(bill -> bill.invoice().number())
        .containsExactlyInAnyOrder(
            "entered-within", "waited-since-june", "paid-within", "paid-later");
  }

  @Test
  void aBillPaidFromItsRecordIsListedOnce() {
    var fund = book.database.read(tx -> book.funds.of(tx, book.id("P1"))).orElseThrow();
    book.post(book.funding(fund, DAY, 5_000));
    var paid =
        book.post(
                NewEntry.bill(
                    book.move(fund, DAY, 1_000),
                    SpentWith.THIRD_PARTY,
                    "Transport",
                    Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), "Able Taxis", "T1"))))
            .only();
    assertThat(bills()).singleElement().extracting(BillLine::state).isEqualTo("Paid");
    keep(new Kept("T1", "PAID", DAY, DAY, DAY), paid.value());
    assertThat(bills())
        .singleElement()
        .satisfies(bill -> assertThat(bill.signing().enteredBy()).isEqualTo("Eve"));
  }
}
