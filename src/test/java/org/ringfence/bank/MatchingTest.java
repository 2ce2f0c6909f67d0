package org.ringfence.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankMatchId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.OwnMoneyId;
import org.ringfence.ledger.BankMoves;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Months;
import org.ringfence.ledger.NewEntry;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.staff.ProviderDetails;

/** Matching, the provider's own money, and the proof that they lead to. */
class MatchingTest {

  private static final LocalDate DAY = Office.DAY;

  @TempDir Path folder;
  private Office office;
  private BankImport bank;
  private Matching matching;
  private OwnMoney own;
  private Proofs proofs;
  private Months months;

  @BeforeEach
  void opensTheOfficeWithAMonthOfTheBank() throws IOException {
    office = new Office(folder);
    var database = office.database();
    months = new Months(office.clock);
    var sources =
        new BankSources(
            office.accounts,
            new BankMoves(),
            new Funds(),
            office.people,
            office.agreements,
            office.commissioners,
            new ProviderDetails(database, office.activity));
    bank =
        new BankImport(
            database, office.clock, office.activity, office.accounts, new Documents(office.clock));
    matching = new Matching(database, office.clock, office.activity, months, sources);
    own = new OwnMoney(database, office.clock, office.activity, office.accounts, months);
    proofs = new Proofs(database, office.clock, sources);
    var gwen = office.funded("P001", "Gwen Sample", 10_000);
    office.post(
        office.received(gwen, DAY, 400_00),
        NewEntry.funding(office.move(gwen, DAY, 100_00), FundingSource.HEALTH, Facts.NONE));
    office.post(office.bought(gwen, DAY, 25_00, "Invented Taxis"));
    var file =
        Files.writeString(
            folder.resolve("october.csv"),
            "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction"
                + " Description,Debit Amount,Credit Amount,Balance\n"
                + "31/10/2026,CHG,,,SERVICE CHARGE,7.50,,467.50\n"
                + "06/10/2026,DEB,,,CARD INVENTED TAXIS,25.00,,475.00\n"
                + "05/10/2026,BGC,,,ANYSHIRE COUNCIL,,500.00,500.00\n");
    bank.bringIn(BY, ChosenFile.of(office.bank, file)).orElseThrow();
  }

  @AfterEach
  void closesIt() {
    office.close();
  }

  private BankLineId line(int index) {
    return bank.lines(office.bank, DAY, LocalDate.of(2026, 10, 31)).get(index).id();
  }

  private MatchWish wish(List<BankLineId> lines, long... entries) {
    return new MatchWish(
        office.bank,
        lines,
        Arrays.stream(entries)
            .<BookRef>mapToObj(it -> new BookRef.Posted(new EntryNumber(it)))
            .toList(),
        "By hand");
  }

  private BankMatchId accept(MatchWish wish) {
    return matching.accept(BY, CommandId.fresh(), wish).orElseThrow();
  }

  private AccountProof proof(LocalDate on) {
    return proofs.all(Optional.of(on)).getFirst().orElseThrow();
  }

  @Test
  void onePaymentOfACouncilIsSurelyItsReceipts() {
    var proposals = matching.proposals(office.bank);
    assertThat(proposals).hasSize(2).allMatch(Proposal::sure);
    assertThat(proposals).extracting(it -> it.book().size()).containsExactlyInAnyOrder(1, 2);
    assertThat(proposals)
        .extracting(Proposal::reason)
        .anyMatch(it -> it.contains("Anyshire Council"));
    assertThat(matching.acceptSure(BY, CommandId.fresh(), office.bank).orElseThrow()).isEqualTo(2);
    assertThat(matching.acceptSure(BY, CommandId.fresh(), office.bank).orElseThrow()).isZero();
    assertThat(matching.open(office.bank).lines()).hasSize(1);
    assertThat(matching.open(office.bank).book()).isEmpty();
    assertThat(matching.matches(office.bank)).hasSize(2);
  }

  @Test
  void theSameCommandMatchesOnce() {
    var command = CommandId.fresh();
    var wish = wish(List.of(line(0)), 1, 2);
    assertThat(matching.accept(BY, command, wish)).isEqualTo(matching.accept(BY, command, wish));
    assertThat(matching.matches(office.bank)).hasSize(1);
  }

  @Test
  void refusesMatchesThatCannotBe() {
    refuses("adds up to £500.00", wish(List.of(line(0)), 1));
    refuses("Choose a line of the bank", wish(List.of(line(0))));
    refuses("chosen twice", wish(List.of(line(0)), 1, 1));
    refuses("not of Client account", wish(List.of(line(0)), 1, 99));
    accept(wish(List.of(line(0)), 1, 2));
    refuses("matched already", wish(List.of(line(0)), 1, 2));
  }

  private void refuses(String says, MatchWish wish) {
    office.refuses(says, () -> matching.accept(BY, CommandId.fresh(), wish));
  }

  @Test
  void aMatchIsTakenBackUntilItsMonthIsClosed() {
    var id = accept(wish(List.of(line(0)), 1, 2));
    office.refuses("Say why", () -> matching.unmatch(BY, id, " "));
    office.refuses("not in the book", () -> matching.unmatch(BY, new BankMatchId(99), "Why"));
    matching.unmatch(BY, id, "The wrong one").orElseThrow();
    office.refuses("taken back already", () -> matching.unmatch(BY, id, "Again"));
    var again = accept(wish(List.of(line(0)), 1, 2));
    office.database().write(tx -> months.close(tx, YearMonth.of(2026, 10), BY)).orElseThrow();
    office.refuses("is closed", () -> matching.unmatch(BY, again, "Too late"));
    office.refuses(
        "is closed",
        () -> own.ofLine(BY, CommandId.fresh(), line(2), OwnMoneyKind.BANK_CHARGE, "October"));
  }

  @Test
  void theProofNamesTheLineThatTheBookDoesNotKnow() {
    var proof = proof(LocalDate.of(2026, 10, 31));
    assertThat(proof.bank()).isEqualTo(Money.of(467, 50));
    assertThat(proof.fundsTogether()).isEqualTo(Money.of(475, 0));
    assertThat(proof.difference()).isEqualTo(Money.ofPence(-750));
    assertThat(proof.reasons())
        .singleElement()
        .asString()
        .contains("£7.50 left the bank", "SERVICE CHARGE");

    var command = CommandId.fresh();
    var id = own.ofLine(BY, command, line(2), OwnMoneyKind.BANK_CHARGE, "October").orElseThrow();
    assertThat(own.ofLine(BY, command, line(2), OwnMoneyKind.BANK_CHARGE, "October").orElseThrow())
        .isEqualTo(id);
    var whole = proof(LocalDate.of(2026, 10, 31));
    assertThat(whole.isWhole()).as(whole::toString).isTrue();
    assertThat(whole.own()).isEqualTo(Money.ofPence(-750));
    office.refuses(
        "matched already",
        () -> own.ofLine(BY, CommandId.fresh(), line(2), OwnMoneyKind.OTHER, "Twice"));
    office.refuses("matched to the bank", () -> own.reverse(BY, CommandId.fresh(), id, "A slip"));
  }

  @Test
  void matchedOrNotThePennyIsOnItsWayOnTheDayBetween() {
    var before = proof(DAY);
    assertThat(before.bank()).isEqualTo(Money.of(500, 0));
    assertThat(before.fundsTogether()).isEqualTo(Money.of(475, 0));
    assertThat(before.onItsWay()).isEqualTo(Money.of(25, 0));
    assertThat(before.isWhole()).isTrue();
    matching.acceptSure(BY, CommandId.fresh(), office.bank).orElseThrow();
    assertThat(proof(DAY)).isEqualTo(before);
  }

  @Test
  void withoutAStatementNothingIsProved() {
    office.refuses(
        "No statement of Client account",
        () -> proofs.all(Optional.of(DAY.minusDays(1))).getFirst());
  }

  @Test
  void ownMoneyIsTakenBackByACounterMovement() {
    var details =
        new OwnMovement.Details(
            office.bank, DAY, OwnMoneyKind.TRANSFER, Money.of(50, 0), "Put in by us");
    var command = CommandId.fresh();
    var id = own.record(BY, command, details).orElseThrow();
    assertThat(own.record(BY, command, details).orElseThrow()).isEqualTo(id);
    office.refuses("Reason", () -> own.reverse(BY, CommandId.fresh(), id, ""));
    var back = own.reverse(BY, CommandId.fresh(), id, "A slip").orElseThrow();
    assertThat(own.all(office.bank))
        .extracting(it -> it.details().amount().pence())
        .containsExactly(5_000L, -5_000L);
    office.refuses("taken back already", () -> own.reverse(BY, CommandId.fresh(), id, "Again"));
    office.refuses("takes another back", () -> own.reverse(BY, CommandId.fresh(), back, "No"));
    office.refuses(
        "not in the book", () -> own.reverse(BY, CommandId.fresh(), new OwnMoneyId(99), "None"));
    assertThat(matching.open(office.bank).book()).hasSize(3);
  }

  @Test
  void refusesOwnMoneyThatCannotBe() {
    refuses("is nothing", DAY, 0, "Why");
    refuses("in the future", LocalDate.of(2026, 11, 23), 1, "Why");
    refuses("Reason is empty", DAY, 1, " ");
  }

  private void refuses(String says, LocalDate on, long pence, String narrative) {
    office.refuses(
        says,
        () ->
            own.record(
                BY,
                CommandId.fresh(),
                new OwnMovement.Details(
                    office.bank, on, OwnMoneyKind.OTHER, Money.ofPence(pence), narrative)));
  }
}
