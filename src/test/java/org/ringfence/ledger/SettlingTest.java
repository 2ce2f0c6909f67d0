package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.ledger.LedgerBook.STARTS;
import static org.ringfence.ledger.LedgerBook.TODAY;
import static org.ringfence.ledger.LedgerBook.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/** After an agreement’s end: what settles it is posted, and nothing else. */
class SettlingTest extends OneFund {

  @Test
  void afterTheAgreementEndsOnlySettlingIsPosted() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    book.end(fund, LocalDate.of(2026, 10, 31));
    var after = LocalDate.of(2026, 11, 1);
    book.refuses(
        "after the agreement ended on 31 October 2026",
        () -> book.post(book.funding(fund, after, 1)));
    book.refuses("after the agreement ended", () -> book.post(book.support(fund, after, 1)));
    var back =
        NewEntry.returned(
            book.move(fund, after, 1000),
            "Anyshire Council",
            FundingSource.SOCIAL_CARE,
            Facts.NONE);
    assertThat(book.post(back).isDone()).isTrue();
  }

  @Test
  void whatWasForDaysOfAnEndedAgreementSettlesIt() {
    var end = LocalDate.of(2026, 10, 31);
    book.end(fund, end);
    var after = LocalDate.of(2026, 11, 10);
    var before = new ForDays(end, end.plusDays(3));
    var later = new ForDays(end.plusDays(1), end.plusDays(3));
    book.refuses(
        "Only what is for days", () -> book.post(covering(book.funding(fund, after, 900), later)));
    book.refuses(
        "in the future",
        () -> book.post(covering(book.funding(fund, TODAY.plusDays(1), 1), before)));
    assertThat(book.verify().entries()).isZero();
    var funding = book.post(covering(book.funding(fund, after, 900), before)).orElseThrow().only();
    assertThat(book.entry(funding).happenedOn()).as("its true date").isEqualTo(after);
    book.refuses(
        "£0.01 more than is", () -> book.post(covering(book.support(fund, after, 901), before)));
    assertThat(book.post(covering(book.support(fund, after, 900), before)).isDone()).isTrue();
    var purchase =
        NewEntry.purchase(
            book.move(fund, after, 1), SpentWith.THIRD_PARTY, "Transport", Facts.NONE);
    book.refuses("after the agreement ended", () -> book.post(covering(purchase, before)));
  }

  @Test
  void aGapBetweenTwoAgreementsTakesWhatWasForTheFirstOnly() {
    book.end(fund, LocalDate.of(2026, 3, 31));
    book.agreementFrom(fund, LocalDate.of(2026, 7, 1));
    var between = LocalDate.of(2026, 4, 10);
    var march = new ForDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    var july = new ForDays(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    book.refuses(
        "after the agreement", () -> book.post(covering(book.funding(fund, between, 100), july)));
    assertThat(book.post(covering(book.funding(fund, between, 100), march)).isDone()).isTrue();
  }

  @Test
  void aBillOfDaysBeforeTheEndIsHeldAndPaidAfterIt() {
    book.post(book.funding(fund, DAY, 1000)).orElseThrow();
    var end = LocalDate.of(2026, 10, 31);
    book.end(fund, end);
    var billed = LocalDate.of(2026, 11, 5);
    book.refuses("before this invoice", () -> place(new Owed(billed, Optional.empty())));
    book.refuses(
        "so the fund cannot pay", () -> place(new Owed(billed, Optional.of(end.plusDays(1)))));
    book.refuses("no agreement on", () -> place(new Owed(STARTS.minusDays(1), Optional.empty())));
    book.refuses(
        "no agreement on", () -> place(new Owed(billed, Optional.of(STARTS.minusDays(1)))));
    var hold = place(new Owed(billed, Optional.of(end))).orElseThrow();
    var bill = book.bill(fund, TODAY, 700, "1");
    book.refuses("after the agreement ended", () -> book.post(bill));
    assertThat(book.post(bill.coveredBy(Cover.hold(hold, Optional.empty()))).isDone()).isTrue();
    assertThat(book.balance(fund)).isEqualTo(Money.ofPence(300));
  }

  private Outcome<HoldId> place(Owed owed) {
    var claim = new Holds.Claim(fund, Money.ofPence(700), owed, "Bill 1");
    var leave = Optional.of(new Overspend("Rita Manager", "No leave is for this"));
    return book.database.write(tx -> book.holds.place(tx, claim, leave));
  }

  private static NewEntry covering(NewEntry entry, ForDays days) {
    return entry.coveredBy(Cover.forDays(days));
  }
}
