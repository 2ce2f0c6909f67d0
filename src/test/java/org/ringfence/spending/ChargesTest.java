package org.ringfence.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;
import static org.ringfence.people.Office.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Overspend;
import org.ringfence.money.Money;
import org.ringfence.people.Days;
import org.ringfence.people.Office;
import org.ringfence.people.Person;
import org.ringfence.people.Term;
import org.ringfence.receipts.Funders;
import org.ringfence.receipts.Receipts;
import org.ringfence.receipts.SmallReceipt;
import org.ringfence.spending.ChargeRun.Kind;
import org.ringfence.staff.Authority;

class ChargesTest {

  private static final Days OCTOBER =
      new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
  private static final LocalDate END = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;
  private Office office;
  private Charges charges;
  private PersonId gwen;
  private PersonId sam;

  @BeforeEach
  void opensTheOffice() {
    office = new Office(folder);
    charges =
        new Charges(
            office.database(), office.clock, office.activity, office.people, office.agreements);
    gwen = office.funded("P001", "Gwen Sample", 35_000, new Term.WeeklyFee(Money.of(10, 0)));
    sam = office.funded("P002", "Sam Madeup", 20_050);
    receive(gwen, 100_000);
    receive(sam, 50_000);
  }

  @AfterEach
  void closesIt() {
    office.close();
  }

  private void receive(PersonId person, long pence) {
    new Receipts(
            office.database(),
            office.clock,
            office.activity,
            new Funders(office.people, office.commissioners, office.agreements, office.funding),
            office.payees)
        .post(
            BY,
            new SmallReceipt.Contribution(CommandId.fresh(), person, office.amount(pence, DAY), ""))
        .orElseThrow();
  }

  private ChargeLine line(PersonId person, long pence) {
    return new ChargeLine(person, "Support at home", Money.ofPence(pence), "");
  }

  private ChargeRun run(ChargeLine... lines) {
    return run(Kind.SUPPORT, Optional.empty(), false, lines);
  }

  private ChargeRun run(Kind kind, Optional<Leave> leave, boolean another, ChargeLine... lines) {
    return new ChargeRun(
        CommandId.fresh(),
        new ChargeRun.Taken(kind, END, office.bank),
        OCTOBER,
        List.of(lines),
        leave,
        another);
  }

  @Test
  void supportOfDaysBeforeTheEndIsStillChargedAfterIt() {
    office.end(gwen, OCTOBER.first().plusDays(4));
    office.end(sam, OCTOBER.first().minusDays(1));
    office.refuses("Only what is for days up to then", () -> charges.post(BY, run(line(sam, 100))));
    var posted = charges.post(BY, run(line(gwen, 12_345))).orElseThrow();
    assertThat(office.entry(posted.only()).happenedOn()).as("its true date").isEqualTo(END);
    var tooMuch = run(Kind.SUPPORT, Optional.empty(), true, line(gwen, 100_000));
    office.refuses(Leave.FIELD, () -> charges.post(BY, tooMuch));
  }

  @Test
  void postsAnEntryForEachLineThatIsNotOfNothing() {
    var posted =
        charges
            .post(
                BY,
                run(
                    line(gwen, 12_345),
                    line(sam, 0),
                    new ChargeLine(sam, "Nights", Money.of(7, 5), "4 nights")))
            .orElseThrow();
    assertThat(posted.numbers()).hasSize(2);
    var nights = office.entry(posted.numbers().getLast());
    assertThat(nights.kind()).isEqualTo(EntryKind.SUPPORT);
    assertThat(nights.facts().category()).isEqualTo("Nights");
    assertThat(nights.facts().narrative()).isEqualTo("1 October 2026 to 31 October 2026; 4 nights");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(876, 55));
    assertThat(office.balance(sam).balance()).isEqualTo(Money.of(492, 95));
    assertThat(charges.supportCategories()).containsExactly("Nights", "Support at home");
    assertThat(office.deeds().getFirst()).isEqualTo("Support charged");
  }

  @Test
  void theGridTakesExactlyWhatItsLinesAddUpTo() {
    var all = new ArrayList<ChargeLine>();
    long total = 0;
    for (int i = 10; i < 40; i++) {
      var person = office.funded("P0" + i, "Person Number " + i, 10_000);
      receive(person, 20_000);
      all.add(line(person, 37L * i));
      total += 37L * i;
    }
    var before = office.verify().total();
    charges.post(BY, run(all.toArray(ChargeLine[]::new))).orElseThrow();
    assertThat(before.minus(office.verify().total())).isEqualTo(Money.ofPence(total));
  }

  @Test
  void proposesTheAgreedFeeForTheDaysItIsAgreed() {
    office
        .agreements
        .setTerm(
            BY,
            office.database().read(tx -> office.agreements.ofPerson(tx, gwen)).getFirst().id(),
            new Term.WeeklyFee(Money.of(12, 0)),
            LocalDate.of(2026, 10, 20))
        .orElseThrow();
    // 19 days at 10.00 and 12 at 12.00 a week: (190 + 144) / 7 = 47.714.
    assertThat(charges.proposeFees(OCTOBER))
        .singleElement()
        .satisfies(
            fee -> {
              assertThat(fee.person().id()).isEqualTo(gwen);
              assertThat(fee.amount()).isEqualTo(Money.of(47, 71));
              assertThat(fee.days()).isEqualTo(31);
              assertThat(fee.agreed()).isEqualTo("£10.00 a week, then £12.00 a week");
            });
  }

  @Test
  void aFeeNamesItsCategoryItself() {
    var posted =
        charges
            .post(
                BY,
                run(
                    Kind.FEE,
                    Optional.empty(),
                    false,
                    new ChargeLine(gwen, "", Money.of(44, 29), "")))
            .orElseThrow();
    assertThat(office.entry(posted.only()).facts().category()).isEqualTo("Management fee");
    office.refuses(
        "P001: Charged for these days already, £44.29, as entry 3",
        () ->
            charges.post(
                BY,
                run(
                    Kind.FEE,
                    Optional.empty(),
                    false,
                    new ChargeLine(gwen, "", Money.of(44, 29), ""))));
  }

  @Test
  void listsThoseWithAnAgreementOnTheDays() {
    office.person("P003", "No Agreement");
    assertThat(charges.supported(OCTOBER)).extracting(Person::id).containsExactly(gwen, sam);
  }

  @Test
  void theSameCommandTwicePostsOnce() {
    var run = run(line(gwen, 100));
    charges.post(BY, run).orElseThrow();
    var before = office.book.everything();
    assertThat(charges.post(BY, run).orElseThrow().already()).isTrue();
    assertThat(office.book.everything()).isEqualTo(before);
  }

  @Test
  void noLinesAreRefused() {
    office.refuses("Fill in at least one", () -> charges.post(BY, run(line(gwen, 0))));
  }

  @Test
  void whatIsWrongWithALineIsSaidBesideIt() {
    office.refuses("P001: A charge is more than", () -> charges.post(BY, run(line(gwen, -1))));
    office.refuses(
        "P001: Say what kind of support",
        () -> charges.post(BY, run(new ChargeLine(gwen, " ", Money.of(1, 0), ""))));
    office.refuses(
        "P001: The category is longer",
        () -> charges.post(BY, run(new ChargeLine(gwen, "x".repeat(101), Money.of(1, 0), ""))));
    office.refuses(
        "P001: The note is longer",
        () -> charges.post(BY, run(new ChargeLine(gwen, "x", Money.of(1, 0), "y".repeat(301)))));
    office.refuses(
        "P001: This person is there twice",
        () -> charges.post(BY, run(line(gwen, 1), line(gwen, 2))));
    office.refuses(
        "P001: This names Sam Madeup",
        () -> charges.post(BY, run(new ChargeLine(gwen, "x", Money.of(1, 0), "with Sam Madeup"))));
    office.refuses(
        "not in the book any more", () -> charges.post(BY, run(line(new PersonId(99), 1))));
  }

  @Test
  void theSameDaysAgainAreNoticedUntilSaidToBeOtherCharges() {
    charges.post(BY, run(line(gwen, 100))).orElseThrow();
    office.refuses(
        "P001: Charged for these days already", () -> charges.post(BY, run(line(gwen, 250))));
    assertThat(
            charges.post(BY, run(Kind.SUPPORT, Optional.empty(), true, line(gwen, 250))).isDone())
        .isTrue();
  }

  @Test
  void aDayBeforeTheAgreementIsRefusedWhateverTheLeave() {
    var late = office.person("P003", "Lou Later");
    office.agree(late, office.council, END.plusDays(1));
    var leave = leave(Authority.any(), "Needed");
    office.refuses(
        "P003: 31 October 2026 is before the agreement starts",
        () -> charges.post(BY, run(Kind.SUPPORT, leave, false, line(late, 1), line(gwen, 1))));
  }

  private Optional<Leave> leave(Authority authority, String reason) {
    var id = office.authoriser("Rita Manager", authority);
    return Optional.of(new Leave(office.signature(id), reason));
  }

  @Test
  void pastWhatIsAvailableTakesLeave() {
    office.refuses(
        "P002: £500.01 is £0.01 more than is available",
        () -> charges.post(BY, run(line(sam, 50_001), line(gwen, 1))));
    office.refuses(
        "Overspend: This goes past what is available",
        () -> charges.post(BY, run(line(sam, 50_001))));
    var leave = leave(Authority.any(), "Emergency nights");
    var posted =
        charges
            .post(BY, run(Kind.SUPPORT, leave, false, line(sam, 50_001), line(gwen, 1)))
            .orElseThrow();
    assertThat(office.entry(posted.numbers().getFirst()).trail().overspend())
        .contains(new Overspend("Rita Manager", "Emergency nights"));
    assertThat(office.entry(posted.numbers().getLast()).trail().overspend()).isEmpty();
  }

  @Test
  void leaveTakesAuthorityForTheAmount() {
    var leave = leave(Authority.upTo(Money.of(500, 0)), "Emergency nights");
    office.refuses(
        "Rita Manager may authorise up to £500.00; this is £500.01",
        () -> charges.post(BY, run(Kind.SUPPORT, leave, false, line(sam, 50_001))));
  }

  @Test
  void leaveSaysWhy() {
    var leave = leave(Authority.any(), " ");
    office.refuses(
        "Reason for overspending: Say why",
        () -> charges.post(BY, run(Kind.SUPPORT, leave, false, line(sam, 50_001))));
    var endless = Optional.of(new Leave(leave.get().signedBy(), "x".repeat(501)));
    office.refuses(
        "Reason for overspending: Say why in at most",
        () -> charges.post(BY, run(Kind.SUPPORT, endless, false, line(sam, 50_001))));
  }
}
