package org.ringfence.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;
import static org.ringfence.people.Office.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Posted;
import org.ringfence.money.Money;
import org.ringfence.people.AgreementCorrection;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.Days;
import org.ringfence.people.Office;
import org.ringfence.people.Term;
import org.ringfence.problem.Outcome;

class CommissionerReceiptsTest {

  private static final Days FOUR_WEEKS = new Days(DAY, DAY.plusDays(27));

  @TempDir Path folder;
  private Office office;
  private CommissionerReceipts receipts;
  private PersonId gwen;
  private PersonId sam;

  @BeforeEach
  void opensTheOffice() {
    office = new Office(folder);
    receipts =
        new CommissionerReceipts(
            office.database(),
            office.clock,
            office.activity,
            new Funders(office.people, office.commissioners, office.agreements, office.funding));
    gwen = office.funded("P001", "Gwen Sample", 35_000);
    sam = office.funded("P002", "Sam Madeup", 20_050);
  }

  @AfterEach
  void closesIt() {
    office.close();
  }

  private Share share(PersonId person, long pence) {
    return new Share(person, FundingSource.SOCIAL_CARE, Money.ofPence(pence));
  }

  private CommissionerReceipt receipt(long pence, LocalDate on, String reference, Share... shares) {
    return new CommissionerReceipt(
        CommandId.fresh(),
        office.council,
        new CommissionerReceipt.Paid(office.amount(pence, on), reference),
        FOUR_WEEKS,
        List.of(shares),
        false);
  }

  private CommissionerReceipt good() {
    return receipt(220_200, DAY, "ANY 4431", share(gwen, 140_000), share(sam, 80_200));
  }

  private Outcome<Posted> post(CommissionerReceipt receipt) {
    return receipts.post(BY, receipt);
  }

  private List<String> proposed(CommissionerId from, Days days) {
    return receipts.propose(from, days).stream()
        .map(it -> Share.field(it.person(), it.source()) + " " + it.amount() + ": " + it.workings())
        .toList();
  }

  @Test
  void proposesWhatEachIsDueForTheDaysOfTheirAgreement() {
    var late = office.person("P003", "Lou Later");
    office.agree(late, office.council, DAY.plusDays(21));
    office.fund(late, FundingSource.SOCIAL_CARE, 10_000, DAY.plusDays(21), null);
    office.fund(late, FundingSource.CONTRIBUTION, 5_000, DAY.plusDays(21), null);
    office.fund(gwen, FundingSource.EDUCATION, 7_000, DAY.plusDays(7), DAY.plusDays(9));
    office.agree(office.person("P004", "No Money"), office.council, Office.STARTS);
    office.agree(office.person("P005", "Nat Health"), office.nhs, Office.STARTS);
    assertThat(proposed(office.council, FOUR_WEEKS))
        .containsExactly(
            "P001 Social care £1,400.00: £350.00 a week for 28 days",
            "P001 Education £30.00: £70.00 a week for 3 days",
            "P002 Social care £802.00: £200.50 a week for 28 days",
            "P003 Social care £100.00: £100.00 a week for 7 days",
            "P004 Social care £0.00: No funding entered for these days");
  }

  @Test
  void aChangeOfAmountIsAddedUpBeforeItIsRounded() {
    office.fund(gwen, FundingSource.HEALTH, 10_000, DAY, DAY);
    office.fund(gwen, FundingSource.HEALTH, 10_003, DAY.plusDays(1), DAY.plusDays(1));
    // 100.00 / 7 and 100.03 / 7 are 14.2857 and 14.29; together 28.5757.
    assertThat(proposed(office.council, FOUR_WEEKS))
        .contains("P001 Health £28.58: £100.00 a week for 1 day, £100.03 a week for 1 day");
  }

  @Test
  void aCouncilAndTheNhsEachPayTheirOwnPart() {
    var person = office.person("P003", "Bo Both");
    var change = DAY.plusDays(14);
    office.agree(person, office.council, Office.STARTS, new Term.Ends(change.minusDays(1)));
    office.agree(person, office.nhs, change);
    office.fund(person, FundingSource.SOCIAL_CARE, 10_000, Office.STARTS, null);
    office.fund(person, FundingSource.HEALTH, 20_000, Office.STARTS, null);
    assertThat(proposed(office.nhs, FOUR_WEEKS))
        .containsExactly("P003 Health £400.00: £200.00 a week for 14 days");
    assertThat(proposed(office.council, FOUR_WEEKS))
        .contains("P003 Social care £200.00: £100.00 a week for 14 days")
        .noneMatch(it -> it.startsWith("P003 Health"));
  }

  @Test
  void postsAnEntryForEachShareWithNobodyElsesName() {
    var posted = post(good()).orElseThrow();
    assertThat(posted.numbers()).hasSize(2);
    var entry = office.entry(posted.numbers().getFirst());
    assertThat(entry.kind()).isEqualTo(EntryKind.FUNDING);
    assertThat(entry.facts().narrative())
        .isEqualTo("For 5 October 2026 to 1 November 2026; bank reference ANY 4431");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(1400, 0));
    assertThat(office.balance(sam).balance()).isEqualTo(Money.of(802, 0));
    assertThat(office.deeds().getFirst()).isEqualTo("Commissioner’s payment entered");
  }

  @Test
  void anAgreementWhoseMoneyHasComeKeepsItsCommissioner() {
    var agreement = office.database().read(tx -> office.agreements.ofPerson(tx, gwen)).getFirst();
    var toNhs = new AgreementCorrection(office.nhs, AgreementForm.TWO_WAY, agreement.signedOn());
    var toThreeWay =
        new AgreementCorrection(office.council, AgreementForm.THREE_WAY, agreement.signedOn());
    post(good()).orElseThrow();
    office.refuses(
        "has come in or gone back already",
        () -> office.agreements.correct(BY, agreement.id(), toNhs));
    office.agreements.correct(BY, agreement.id(), toThreeWay).orElseThrow();
  }

  @Test
  void theSameCommandTwicePostsOnce() {
    var receipt = good();
    var first = post(receipt).orElseThrow();
    var before = office.book.everything();
    var second = post(receipt).orElseThrow();
    assertThat(second.already()).isTrue();
    assertThat(second.numbers()).isEqualTo(first.numbers());
    assertThat(office.book.everything()).isEqualTo(before);
  }

  @Test
  void aShareOfNothingIsLeftOut() {
    assertThat(post(receipt(100, DAY, "", share(gwen, 100), share(sam, 0))).orElseThrow().numbers())
        .hasSize(1);
  }

  @Test
  void sharesThatDoNotAddUpAreRefused() {
    office.refuses(
        "The shares add up to £0.01 less than the amount",
        () -> post(receipt(220_201, DAY, "", share(gwen, 140_000), share(sam, 80_200))));
    office.refuses(
        "The shares add up to £0.01 more than the amount",
        () -> post(receipt(220_199, DAY, "", share(gwen, 140_000), share(sam, 80_200))));
  }

  @Test
  void aNegativeShareIsRefused() {
    office.refuses(
        "P002 Social care: A share is not less than nothing",
        () -> post(receipt(100, DAY, "", share(gwen, 101), share(sam, -1))));
  }

  @Test
  void theSamePersonAndSourceTwiceIsRefused() {
    office.refuses(
        "P001 Social care: This is there twice",
        () -> post(receipt(100, DAY, "", share(gwen, 50), share(gwen, 50))));
  }

  @Test
  void aPaymentOfNothingIsRefused() {
    office.refuses("Amount: The amount must be more", () -> post(receipt(0, DAY, "")));
  }

  @Test
  void aPaymentInTheFutureIsRefused() {
    office.refuses(
        "Date received: 23 November 2026 is in the future",
        () -> post(receipt(1, TickingClock.TODAY.plusDays(1), "", share(gwen, 1))));
  }

  @Test
  void somebodyWhomTheCommissionerDoesNotFundIsRefused() {
    var other = office.person("P003", "Nat Health");
    office.agree(other, office.nhs, Office.STARTS);
    office.refuses(
        "P003 Social care: There is no agreement with Anyshire Council",
        () -> post(receipt(1, DAY, "", share(other, 1))));
  }

  @Test
  void aPersonWhoIsNotInTheBookIsRefused() {
    office.refuses(
        "not in the book any more", () -> post(receipt(1, DAY, "", share(new PersonId(99), 1))));
  }

  @Test
  void moneyBeforeAnAgreementIsRefusedBesideItsShareAndStopsAll() {
    var late = office.person("P003", "Lou Later");
    office.agree(late, office.council, DAY.plusDays(1));
    office.refuses(
        "P003 Social care: 5 October 2026 is before the agreement starts",
        () -> post(receipt(2, DAY, "", share(gwen, 1), share(late, 1))));
  }

  @Test
  void aReferenceThatNamesSomeoneIsRefused() {
    office.refuses(
        "Bank reference: This names Sam Madeup",
        () -> post(receipt(1, DAY, "ISF sam madeup 10/26", share(gwen, 1))));
  }

  @Test
  void aBankAccountThatWasClosedIsRefused() {
    office.accounts.end(BY, office.bank, DAY.minusDays(1)).orElseThrow();
    office.refuses("Bank account: Client account was closed on 4 October 2026", () -> post(good()));
  }

  @Test
  void aCommissionerThatIsNotInTheBookIsRefused() {
    var good = good();
    office.refuses(
        "Commissioner: This commissioner is not in the book",
        () ->
            post(
                new CommissionerReceipt(
                    CommandId.fresh(),
                    new CommissionerId(99),
                    good.paid(),
                    good.covers(),
                    good.shares(),
                    false)));
  }

  @Test
  void theSamePaymentAgainIsNoticedUntilItIsSaidToBeAnother() {
    var first = post(good()).orElseThrow();
    office.refuses("in the book already, as entry 1", () -> post(good()));
    var again = good();
    assertThat(
            post(new CommissionerReceipt(
                    again.id(),
                    again.commissioner(),
                    again.paid(),
                    again.covers(),
                    again.shares(),
                    true))
                .isDone())
        .isTrue();
    assertThat(first.numbers()).hasSize(2);
  }

  @Test
  void onceReversedTheSamePaymentIsTakenAgain() {
    var first = post(good()).orElseThrow();
    for (var number : first.numbers()) {
      office.reverse(number, DAY, "Wrong day");
    }
    assertThat(post(good()).isDone()).isTrue();
  }
}
