package org.ringfence.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;
import static org.ringfence.people.Office.DAY;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.people.PayeeKind;
import org.ringfence.receipts.SmallReceipt.Contribution;
import org.ringfence.receipts.SmallReceipt.Opening;
import org.ringfence.receipts.SmallReceipt.Refund;
import org.ringfence.receipts.SmallReceipt.Returned;

class ReceiptsTest {

  @TempDir Path folder;
  private Office office;
  private Receipts receipts;
  private PersonId gwen;

  @BeforeEach
  void opensTheOffice() {
    office = new Office(folder);
    receipts =
        new Receipts(
            office.database(),
            office.clock,
            office.activity,
            new Funders(office.people, office.commissioners, office.agreements, office.funding),
            office.payees);
    gwen = office.funded("P001", "Gwen Sample", 35_000);
  }

  @AfterEach
  void closesIt() {
    office.close();
  }

  private Contribution contribution(long pence, String note) {
    return new Contribution(CommandId.fresh(), gwen, office.amount(pence, DAY), note);
  }

  private Refund refund(PayeeId payee, String category) {
    return new Refund(CommandId.fresh(), gwen, office.amount(500, DAY), payee, category, "");
  }

  private Returned returned(CommissionerId to, long pence) {
    return new Returned(
        CommandId.fresh(), gwen, office.amount(pence, DAY), to, FundingSource.SOCIAL_CARE, "", "");
  }

  private Opening opening(long pence) {
    return new Opening(
        CommandId.fresh(), gwen, office.amount(pence, DAY), FundingSource.SOCIAL_CARE, "");
  }

  private Entry post(SmallReceipt receipt) {
    return office.entry(receipts.post(BY, receipt).orElseThrow().only());
  }

  private AccountKind otherSide(Entry entry) {
    var movement = entry.movements().getFirst();
    return movement.effect().isPositive() ? movement.credit().kind() : movement.debit().kind();
  }

  @Test
  void aContributionIsMoneyIn() {
    var entry = post(contribution(4_500, "October"));
    assertThat(entry.kind()).isEqualTo(EntryKind.CONTRIBUTION);
    assertThat(entry.facts().source()).contains(FundingSource.CONTRIBUTION);
    assertThat(entry.facts().narrative()).isEqualTo("October");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(45, 0));
    assertThat(office.deeds().getFirst()).isEqualTo("Contribution entered");
  }

  @Test
  void aRefundCountsWithWhomTheMoneyWasSpent() {
    var own = office.payee("Ourselves", PayeeKind.PROVIDER);
    assertThat(otherSide(post(refund(office.taxis, "Transport")))).isEqualTo(AccountKind.PURCHASED);
    assertThat(otherSide(post(refund(own, "Support at home")))).isEqualTo(AccountKind.SUPPORT);
    assertThat(receipts.categories()).containsExactly("Support at home", "Transport");
  }

  @Test
  void aContributionOfDaysBeforeTheEndMayArriveAfterIt() {
    var lastDay = DAY.minusDays(4);
    office.end(gwen, lastDay);
    office.refuses("Last day it covers", () -> receipts.post(BY, contribution(4_500, "")));
    var amount = office.amount(4_500, DAY);
    var late =
        new Contribution(CommandId.fresh(), gwen, amount, "", Optional.of(lastDay.plusDays(1)));
    office.refuses("Only what is for days up to then", () -> receipts.post(BY, late));
    var right = new Contribution(CommandId.fresh(), gwen, amount, "", Optional.of(lastDay));
    assertThat(post(right).happenedOn()).as("its true date").isEqualTo(DAY);
    assertThat(post(returned(office.council, 4_500)).kind()).isEqualTo(EntryKind.RETURNED);
  }

  @Test
  void moneyGoesBackToTheCommissioner() {
    post(contribution(1_000, ""));
    var entry = post(returned(office.council, 400));
    assertThat(entry.kind()).isEqualTo(EntryKind.RETURNED);
    assertThat(entry.movements().getFirst().debit().key()).isEqualTo("Anyshire Council");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(6, 0));
  }

  @Test
  void moneyIsHandedOnToTheNextHolder() {
    post(contribution(1_000, ""));
    office.person("P002", "Sam Madeup");
    office.refuses("Next ISF holder", () -> receipts.post(BY, handedOn("Home of Sam Madeup")));
    var entry = post(handedOn(" Next Door Support "));
    assertThat(entry.kind()).isEqualTo(EntryKind.RETURNED);
    assertThat(entry.facts().paid().payeeName()).isEqualTo("Next Door Support");
    assertThat(entry.movements().getFirst().debit().key()).isEqualTo("Next Door Support");
  }

  private Returned handedOn(String nextHolder) {
    var amount = office.amount(400, DAY);
    var source = FundingSource.SOCIAL_CARE;
    return new Returned(CommandId.fresh(), gwen, amount, office.council, source, nextHolder, "");
  }

  @Test
  void anOpeningBalanceIsTheFirstEntryOnly() {
    assertThat(post(opening(10_000)).kind()).isEqualTo(EntryKind.OPENING_BALANCE);
    office.refuses(
        "An opening balance is the first entry", () -> receipts.post(BY, opening(10_000)));
  }

  @Test
  void theSameCommandTwicePostsOnce() {
    var wish = contribution(100, "");
    receipts.post(BY, wish).orElseThrow();
    var before = office.book.everything();
    assertThat(receipts.post(BY, wish).orElseThrow().already()).isTrue();
    assertThat(office.book.everything()).isEqualTo(before);
  }

  @Test
  void nothingIsRefused() {
    office.refuses("Amount: The amount must be more", () -> receipts.post(BY, contribution(0, "")));
  }

  @Test
  void aNoteThatNamesSomebodyElseIsRefused() {
    office.person("P002", "Sam Madeup");
    office.refuses(
        "Note: This names Sam Madeup",
        () -> receipts.post(BY, contribution(1, "Shared with Sam Madeup")));
    assertThat(receipts.post(BY, contribution(1, "From Gwen Sample, by standing order")).isDone())
        .isTrue();
  }

  @Test
  void aRefundWithoutACategoryIsRefused() {
    office.refuses(
        "Category: Category is empty", () -> receipts.post(BY, refund(office.taxis, " ")));
  }

  @Test
  void aPayeeThatIsNotInTheBookIsRefused() {
    office.refuses(
        "Payee: This payee is not in the book",
        () -> receipts.post(BY, refund(new PayeeId(99), "Transport")));
  }

  @Test
  void moneyDoesNotGoToACommissionerWithoutAnAgreement() {
    post(contribution(1_000, ""));
    office.refuses(
        "Commissioner: There is no agreement with Anyshire ICB",
        () -> receipts.post(BY, returned(office.nhs, 1)));
    office.refuses(
        "Commissioner: This commissioner is not in the book",
        () -> receipts.post(BY, returned(new CommissionerId(99), 1)));
  }

  @Test
  void moreThanIsAvailableIsNotReturned() {
    post(contribution(1_000, ""));
    office.refuses(
        "more than is available", () -> receipts.post(BY, returned(office.council, 1_001)));
  }

  @Test
  void aPersonWhoIsNotInTheBookIsRefused() {
    office.refuses(
        "Person: This person is not in the book",
        () ->
            receipts.post(
                BY,
                new Contribution(CommandId.fresh(), new PersonId(99), office.amount(1, DAY), "")));
  }
}
