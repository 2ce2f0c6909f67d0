package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.launch.BankOffice.DAY;
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
import org.ringfence.bank.Guess;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.bank.LineShare;
import org.ringfence.bank.Proposal;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankRuleId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.people.Days;
import org.ringfence.people.Term;
import org.ringfence.spending.Reversals;

/** Lines of the bank become entries through the features that post, and are learned from. */
class EnteringLinesTest {

  private static final Days OCTOBER =
      new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

  @TempDir Path folder;
  private BankOffice desk;
  private PersonId gwen;
  private PersonId sam;

  @BeforeEach
  void opens() {
    desk = new BankOffice(folder);
    gwen = desk.office.funded("P001", "Gwen Sample", 40_000, new Term.WeeklyFee(Money.of(10, 0)));
    sam = desk.office.funded("P002", "Sam Madeup", 20_000);
    enter(
        line("ANYSHIRE COUNCIL", 120_000),
        new LineEntry.FromCommissioner(
            desk.office.council,
            OCTOBER,
            List.of(share(gwen, 80_000), share(sam, 40_000)),
            "ANYSHIRE COUNCIL",
            false));
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private BankLine line(String text, long pence) {
    return desk.line(DAY, text, pence);
  }

  private static LineShare share(PersonId person, long pence) {
    return new LineShare(person, Optional.of(FundingSource.SOCIAL_CARE), Money.ofPence(pence));
  }

  private static LineShare charged(PersonId person, long pence) {
    return new LineShare(person, Optional.empty(), Money.ofPence(pence));
  }

  private void enter(BankLine line, LineEntry entry) {
    assertThat(desk.enter(line, entry).problems()).isEmpty();
  }

  private LineEntry.Purchase purchase(PersonId person, String note) {
    return new LineEntry.Purchase(person, desk.office.taxis, "Transport", "Out", note, false);
  }

  private void refuses(String says, BankLine line, LineEntry entry) {
    var command = desk.entering.draft(line.id()).orElseThrow().command();
    desk.office.refuses(says, () -> desk.entering.enter(BY, command, line.id(), entry));
  }

  @Test
  void everyKindOfLineBecomesItsEntryAndIsMatched() {
    enter(line("GWEN SAMPLE", 2_000), new LineEntry.Contribution(gwen, ""));
    enter(
        line("REFUND TAXIS", 500),
        new LineEntry.Refund(gwen, desk.office.taxis, "Transport", "Not used"));
    enter(line("CARD INVENTED TAXIS", -1_250), purchase(gwen, "To the pool"));
    enter(
        line("COUNCIL BACK", -300),
        new LineEntry.Returned(gwen, desk.office.council, FundingSource.SOCIAL_CARE, ""));
    enter(
        line("ISF CHARGES", -30_000),
        new LineEntry.Charge(
            LineKind.SUPPORT,
            "Support at home",
            OCTOBER,
            List.of(charged(gwen, 20_000), charged(sam, 10_000)),
            false));
    enter(
        line("ISF FEE", -4_429),
        new LineEntry.Charge(LineKind.FEE, "", OCTOBER, List.of(charged(gwen, 4_429)), false));
    enter(line("SERVICE CHARGE", -750), new LineEntry.Own(LineKind.BANK_CHARGE, "October"));
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
    var one = desk.authorisedBill("INV-1", 1_500, gwen);
    var two = desk.authorisedBill("INV-2", 2_500, sam);
    var line = line("INVENTED TAXIS", -4_000);
    var draft = desk.entering.draft(line.id()).orElseThrow();
    assertThat(draft.likelyBills()).containsExactlyInAnyOrder(one, two);
    assertThat(draft.kind()).contains(LineKind.BILLS);
    refuses("£25.00 too little", line, new LineEntry.Bills(List.of(one)));
    refuses("Choose again", line, new LineEntry.Bills(List.of(one, new BillId(99))));
    enter(line, new LineEntry.Bills(List.of(one, two)));
    assertThat(desk.matched()).startsWith("Bill", "Bill");
    refuses("does not wait", line("AGAIN", -1_500), new LineEntry.Bills(List.of(one)));
  }

  @Test
  void refusesWhatCannotBeThisLine() {
    var out = line("CARD INVENTED TAXIS", -1_250);
    refuses("money that went out", out, new LineEntry.Contribution(gwen, ""));
    refuses("names Sam Madeup", out, purchase(gwen, "With Sam Madeup"));
    refuses("Category", out, new LineEntry.Purchase(gwen, desk.office.taxis, " ", "", "", false));
    refuses(
        "£2.50 too little",
        out,
        new LineEntry.Charge(
            LineKind.SUPPORT, "Support", OCTOBER, List.of(charged(gwen, 1_000)), false));
    refuses(
        "Money out, where somebody with the authority",
        line("DEAR", -99_999_00),
        purchase(gwen, ""));
    var in = line("SOMEBODY", 1_000);
    refuses("money that came in", in, purchase(gwen, ""));
    refuses(
        "too much",
        in,
        new LineEntry.FromCommissioner(
            desk.office.council, OCTOBER, List.of(share(gwen, 1_001)), "", false));
    refuses(
        "no agreement with Anyshire ICB",
        in,
        new LineEntry.FromCommissioner(
            desk.office.nhs, OCTOBER, List.of(share(gwen, 1_000)), "", false));
    refuses(
        "names Gwen Sample",
        in,
        new LineEntry.FromCommissioner(
            desk.office.council, OCTOBER, List.of(share(gwen, 1_000)), "GWEN SAMPLE", false));
    refuses("Reason", in, new LineEntry.Own(LineKind.INTEREST, " "));
    desk.office.refuses(
        "not in the book",
        () -> desk.entering.enter(BY, CommandId.fresh(), new BankLineId(99), purchase(gwen, "")));
  }

  @Test
  void theSamePurchaseAgainIsRefusedUnlessItIsAnother() {
    enter(line("CARD INVENTED TAXIS", -1_250), purchase(gwen, ""));
    var twin = line("CARD INVENTED TAXIS 2", -1_250);
    refuses("another purchase", twin, purchase(gwen, ""));
    enter(twin, new LineEntry.Purchase(gwen, desk.office.taxis, "Transport", "", "", true));
  }

  @Test
  void aMatchedLineIsNotEnteredAgainAndTheSameCommandEntersOnce() {
    var line = line("CARD INVENTED TAXIS", -1_250);
    var command = desk.entering.draft(line.id()).orElseThrow().command();
    var match = desk.entering.enter(BY, command, line.id(), purchase(gwen, "")).orElseThrow();
    assertThat(desk.entering.enter(BY, command, line.id(), purchase(gwen, "")).orElseThrow())
        .isEqualTo(match);
    assertThat(desk.matched()).filteredOn("Purchase"::equals).hasSize(1);
    desk.office.refuses("matched already", () -> desk.entering.draft(line.id()));
    desk.office.refuses(
        "matched already",
        () -> desk.entering.enter(BY, CommandId.fresh(), line.id(), purchase(sam, "")));
  }

  @Test
  void whatWasEnteredButNotMatchedIsSureAndTryingAgainCompletesIt() {
    var line = line("NOTHING TELLING", -1_250);
    var command = desk.entering.draft(line.id()).orElseThrow().command();
    postWithoutMatching(line, command);
    var board = desk.bank.matching().board(desk.office.bank).orElseThrow();
    assertThat(board.sure())
        .singleElement()
        .extracting(Proposal::reason)
        .asString()
        .contains("entered from this very line");
    assertThat(desk.entering.draft(line.id()).orElseThrow().command()).isEqualTo(command);
    desk.entering.enter(BY, command, line.id(), purchase(gwen, "")).orElseThrow();
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
        .post(BY, command, line, purchase(gwen, ""))
        .orElseThrow();
  }

  @Test
  void aLineWhoseEntryWasReversedIsEnteredAnew() {
    var line = line("CARD INVENTED TAXIS", -1_250);
    enter(line, purchase(gwen, ""));
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
    enter(line, purchase(sam, ""));
    assertThat(desk.bank.matching().matched(desk.office.bank).getFirst().book())
        .singleElement()
        .extracting(it -> it.what().who())
        .isEqualTo("P002 Sam Madeup");
  }

  @Test
  void aLineOfAClosedMonthIsEnteredInTheOpenOneButItsOwnMoneyIsNot() {
    var line = line("SERVICE CHARGE", -750);
    desk.office
        .database()
        .write(tx -> new Months(desk.office.clock).close(tx, YearMonth.of(2026, 10), BY))
        .orElseThrow();
    refuses("is closed", line, new LineEntry.Own(LineKind.BANK_CHARGE, "October"));
  }

  @Test
  void learnsAndProposesTheBestFit() {
    enter(desk.line(DAY, "CARD PAYMENT TO INVENTED TAXIS ON 05 OCT", -1_250), purchase(gwen, ""));
    enter(
        desk.line(DAY.plusDays(1), "CARD PAYMENT TO INVENTED TAXIS ON 06 OCT", -900),
        purchase(sam, ""));
    enter(
        desk.line(DAY.plusDays(1), "CARD PAYMENT TO SUPER SHOP", -200),
        new LineEntry.Own(LineKind.OTHER_OWN, "Ours"));
    var next = desk.line(DAY.plusDays(7), "CARD PAYMENT TO INVENTED TAXIS ON 12 OCT", -1_250);
    var draft = desk.entering.draft(next.id()).orElseThrow();
    assertThat(draft.rule()).isPresent();
    assertThat(draft.rule().get().words()).isEqualTo("INVENTED TAXIS");
    assertThat(draft.rule().get().guess())
        .isEqualTo(
            new Guess(
                LineKind.PURCHASE,
                Optional.of(gwen),
                Optional.of(desk.office.taxis),
                Optional.empty(),
                "Transport",
                "Out"));
    assertThat(draft.note()).isEqualTo("CARD PAYMENT TO INVENTED TAXIS ON 12 OCT");
    var named = desk.line(DAY.plusDays(7), "SAM MADEUP TAXIS", -100);
    assertThat(desk.entering.draft(named.id()).orElseThrow().note()).isEmpty();
    var in = desk.line(DAY.plusDays(7), "INVENTED TAXIS REFUND", 100);
    assertThat(desk.entering.draft(in.id()).orElseThrow().rule()).isEmpty();
  }

  @Test
  void whomTheTextNamesIsFilledInWithoutARule() {
    var refund = desk.line(DAY, "INVENTED TAXIS REFUND P002", 300);
    var draft = desk.entering.draft(refund.id()).orElseThrow();
    assertThat(draft.kind()).contains(LineKind.REFUND);
    assertThat(draft.named().person()).contains(sam);
    assertThat(draft.named().payee()).contains(desk.office.taxis);
    var contribution = desk.line(DAY, "STO GWEN SAMPLE", 2_000);
    assertThat(desk.entering.draft(contribution.id()).orElseThrow().kind())
        .contains(LineKind.CONTRIBUTION);
    var both = desk.line(DAY, "GWEN SAMPLE AND SAM MADEUP", 2_000);
    assertThat(desk.entering.draft(both.id()).orElseThrow().named().person()).isEmpty();
    var back = desk.line(DAY, "ANYSHIRE COUNCIL", -2_000);
    assertThat(desk.entering.draft(back.id()).orElseThrow().kind()).contains(LineKind.RETURNED);
    var unknown = desk.line(DAY, "SUNDRY", -2_000);
    assertThat(desk.entering.draft(unknown.id()).orElseThrow().kind()).isEmpty();
  }

  @Test
  void aRuleIsChangedAndEnded() {
    enter(desk.line(DAY, "CARD INVENTED TAXIS", -1_250), purchase(gwen, ""));
    var rule =
        desk.bank.rules().all().stream()
            .filter(it -> it.words().equals("INVENTED TAXIS"))
            .findFirst()
            .orElseThrow();
    var guess = rule.guess();
    var rules = desk.bank.rules();
    desk.office.refuses("Words is empty", () -> rules.change(BY, rule.id(), " ", guess));
    desk.office.refuses("Only numbers", () -> rules.change(BY, rule.id(), "12 34", guess));
    var contribution =
        new Guess(
            LineKind.CONTRIBUTION, Optional.of(gwen), Optional.empty(), Optional.empty(), "", "");
    desk.office.refuses("goes out", () -> rules.change(BY, rule.id(), "TAXIS", contribution));
    desk.office.refuses(
        "not in the book", () -> rules.change(BY, new BankRuleId(99), "TAXIS", guess));
    rules.change(BY, rule.id(), "Taxis 214", guess).orElseThrow();
    assertThat(rules.all()).extracting(it -> it.words()).contains("TAXIS");
    enter(desk.line(DAY.plusDays(1), "INVENTED TAXIS", -1_300), purchase(gwen, ""));
    desk.office.refuses(
        "says the same already", () -> rules.change(BY, rule.id(), "INVENTED TAXIS", guess));
    rules.end(BY, rule.id()).orElseThrow();
    desk.office.refuses("ended already", () -> rules.end(BY, rule.id()));
    desk.office.refuses("ended already", () -> rules.change(BY, rule.id(), "TAXIS", guess));
    assertThat(rules.all()).noneMatch(it -> it.id().equals(rule.id()));
  }
}
