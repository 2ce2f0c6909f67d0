package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.launch.LineDesk.OCTOBER;
import static org.ringfence.launch.LineDesk.share;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.BookRef;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.bank.LineShare;
import org.ringfence.bank.Proposal;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.spending.Reversals;

/** Lines of the bank become entries through the features that post. */
class EnteringLinesTest {

  @TempDir Path folder;
  private LineDesk desk;

  @BeforeEach
  void opens() {
    desk = new LineDesk(folder);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private static LineShare charged(PersonId person, long pence) {
    return new LineShare(person, Optional.empty(), Money.ofPence(pence));
  }

  @Test
  void everyKindOfLineBecomesItsEntryAndIsMatched() {
    desk.enters(desk.line("GWEN SAMPLE", 2_000), new LineEntry.Contribution(desk.gwen, ""));
    desk.enters(
        desk.line("REFUND TAXIS", 500),
        new LineEntry.Refund(desk.gwen, desk.office.taxis, "Transport", "Not used"));
    desk.enters(desk.line("CARD INVENTED TAXIS", -1_250), desk.purchase(desk.gwen, "To the pool"));
    desk.enters(
        desk.line("COUNCIL BACK", -300),
        new LineEntry.Returned(desk.gwen, desk.office.council, FundingSource.SOCIAL_CARE, ""));
    desk.enters(
        desk.line("ISF CHARGES", -30_000),
        new LineEntry.Charge(
            LineKind.SUPPORT,
            "Support at home",
            OCTOBER,
            List.of(charged(desk.gwen, 20_000), charged(desk.sam, 10_000)),
            false));
    desk.enters(
        desk.line("ISF FEE", -4_429),
        new LineEntry.Charge(LineKind.FEE, "", OCTOBER, List.of(charged(desk.gwen, 4_429)), false));
    desk.enters(
        desk.line("SERVICE CHARGE", -750), new LineEntry.Own(LineKind.BANK_CHARGE, "October"));
    assertThat(desk.matched())
        .containsExactly(
            "Bank charge",
            "Fee",
            "Support",
            "Support",
            "Returned",
            "Purchase",
            "Refund",
            "Contribution",
            "Funding",
            "Funding");
    assertThat(desk.bank.matching().open(desk.office.bank).lines()).isEmpty();
    assertThat(desk.office.deeds()).contains("Bank line entered", "Purchase entered");
  }

  @Test
  void billsThatAddUpToALineArePaidByIt() {
    var one = desk.authorisedBill("INV-1", 1_500, desk.gwen);
    var two = desk.authorisedBill("INV-2", 2_500, desk.sam);
    var line = desk.line("INVENTED TAXIS", -4_000);
    var draft = desk.entering.draft(line.id()).orElseThrow();
    assertThat(draft.likelyBills()).containsExactlyInAnyOrder(one, two);
    assertThat(draft.kind()).contains(LineKind.BILLS);
    desk.refuses("£25.00 too little", line, new LineEntry.Bills(List.of(one)));
    desk.refuses("Choose again", line, new LineEntry.Bills(List.of(one, new BillId(99))));
    desk.enters(line, new LineEntry.Bills(List.of(one, two)));
    assertThat(desk.matched()).startsWith("Bill", "Bill");
    desk.refuses("does not wait", desk.line("AGAIN", -1_500), new LineEntry.Bills(List.of(one)));
  }

  @Test
  void refusesWhatCannotBeThisLine() {
    var out = desk.line("CARD INVENTED TAXIS", -1_250);
    desk.refuses("money that went out", out, new LineEntry.Contribution(desk.gwen, ""));
    desk.refuses("names Sam Madeup", out, desk.purchase(desk.gwen, "With Sam Madeup"));
    desk.refuses(
        "Category", out, new LineEntry.Purchase(desk.gwen, desk.office.taxis, " ", "", "", false));
    desk.refuses(
        "£2.50 too little",
        out,
        new LineEntry.Charge(
            LineKind.SUPPORT, "Support", OCTOBER, List.of(charged(desk.gwen, 1_000)), false));
    desk.refuses(
        "Money out, where somebody with the authority",
        desk.line("DEAR", -99_999_00),
        desk.purchase(desk.gwen, ""));
    var in = desk.line("SOMEBODY", 1_000);
    desk.refuses("money that came in", in, desk.purchase(desk.gwen, ""));
    desk.refuses(
        "too much",
        in,
        new LineEntry.FromCommissioner(
            desk.office.council, OCTOBER, List.of(share(desk.gwen, 1_001)), "", false));
    desk.refuses(
        "no agreement with Anyshire ICB",
        in,
        new LineEntry.FromCommissioner(
            desk.office.nhs, OCTOBER, List.of(share(desk.gwen, 1_000)), "", false));
    desk.refuses(
        "names Gwen Sample",
        in,
        new LineEntry.FromCommissioner(
            desk.office.council, OCTOBER, List.of(share(desk.gwen, 1_000)), "GWEN SAMPLE", false));
    desk.refuses("Reason", in, new LineEntry.Own(LineKind.INTEREST, " "));
    desk.office.refuses(
        "not in the book",
        () ->
            desk.entering.enter(
                BY, CommandId.fresh(), new BankLineId(99), desk.purchase(desk.gwen, "")));
  }

  @Test
  void theSamePurchaseAgainIsRefusedUnlessItIsAnother() {
    desk.enters(desk.line("CARD INVENTED TAXIS", -1_250), desk.purchase(desk.gwen, ""));
    var twin = desk.line("CARD INVENTED TAXIS 2", -1_250);
    desk.refuses("another purchase", twin, desk.purchase(desk.gwen, ""));
    desk.enters(
        twin, new LineEntry.Purchase(desk.gwen, desk.office.taxis, "Transport", "", "", true));
  }

  @Test
  void aMatchedLineIsNotEnteredAgainAndTheSameCommandEntersOnce() {
    var line = desk.line("CARD INVENTED TAXIS", -1_250);
    var command = desk.entering.draft(line.id()).orElseThrow().command();
    var match =
        desk.entering.enter(BY, command, line.id(), desk.purchase(desk.gwen, "")).orElseThrow();
    assertThat(
            desk.entering.enter(BY, command, line.id(), desk.purchase(desk.gwen, "")).orElseThrow())
        .isEqualTo(match);
    assertThat(desk.matched()).filteredOn("Purchase"::equals).hasSize(1);
    desk.office.refuses("matched already", () -> desk.entering.draft(line.id()));
    desk.office.refuses(
        "matched already",
        () -> desk.entering.enter(BY, CommandId.fresh(), line.id(), desk.purchase(desk.sam, "")));
  }

  @Test
  void whatWasEnteredButNotMatchedIsSureAndTryingAgainCompletesIt() {
    var line = desk.line("NOTHING TELLING", -1_250);
    var command = desk.entering.draft(line.id()).orElseThrow().command();
    postWithoutMatching(line, command);
    var board = desk.bank.matching().board(desk.office.bank).orElseThrow();
    assertThat(board.sure())
        .singleElement()
        .extracting(Proposal::reason)
        .asString()
        .contains("entered from this very line");
    assertThat(desk.entering.draft(line.id()).orElseThrow().command()).isEqualTo(command);
    desk.entering.enter(BY, command, line.id(), desk.purchase(desk.gwen, "")).orElseThrow();
    assertThat(desk.matched()).filteredOn("Purchase"::equals).hasSize(1);
  }

  private void postWithoutMatching(BankLine line, CommandId command) {
    var open = new OpenBook(folder, desk.office.database(), desk.office.clock, new LazyTypefaces());
    var spending = open.spending();
    new LinesIntoEntries(
            open.commissionerReceipts(),
            open.receipts(),
            spending.charges(),
            spending.purchases(),
            open.bills().payments())
        .post(BY, command, line, desk.purchase(desk.gwen, ""))
        .orElseThrow();
  }

  @Test
  void aLineWhoseEntryWasReversedIsEnteredAnew() {
    var line = desk.line("CARD INVENTED TAXIS", -1_250);
    desk.enters(line, desk.purchase(desk.gwen, ""));
    var pair = desk.bank.matching().matched(desk.office.bank).getFirst();
    desk.bank.matching().unmatch(BY, pair.match().id(), "Not Gwen's").orElseThrow();
    var entry = (BookRef.Posted) pair.match().book().getFirst();
    new Reversals(
            desk.office.database(), desk.office.clock, desk.office.activity, desk.office.people)
        .reverse(
            BY,
            new Reversals.Reversal(
                CommandId.fresh(),
                entry.number(),
                LocalDate.of(2026, 11, 20),
                "Not theirs",
                Optional.empty()))
        .orElseThrow();
    assertThat(desk.bank.matching().board(desk.office.bank).orElseThrow().proposals()).isEmpty();
    desk.enters(line, desk.purchase(desk.sam, ""));
    assertThat(desk.bank.matching().matched(desk.office.bank).getFirst().book())
        .singleElement()
        .extracting(it -> it.what().who())
        .isEqualTo("P002 Sam Madeup");
  }

  @Test
  void aLineOfAClosedMonthIsEnteredInTheOpenOneButItsOwnMoneyIsNot() {
    var line = desk.line("SERVICE CHARGE", -750);
    desk.office
        .database()
        .write(tx -> new Months(desk.office.clock).close(tx, YearMonth.of(2026, 10), BY))
        .orElseThrow();
    desk.refuses("is closed", line, new LineEntry.Own(LineKind.BANK_CHARGE, "October"));
  }
}
