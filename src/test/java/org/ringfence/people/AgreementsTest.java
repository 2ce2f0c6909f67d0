package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.people.PeopleBook.BY;
import static org.ringfence.people.PeopleBook.STARTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;

class AgreementsTest {

  private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

  @TempDir Path folder;
  private PeopleBook office;
  private PersonId person;
  private CommissionerId council;

  @BeforeEach
  void opens() {
    office = new PeopleBook(folder);
    person = office.person("P1");
    council = office.commissioner("Anyshire Council");
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private AgreementId add(LocalDate starts, Term... terms) {
    return office
        .agreements
        .add(BY, office.agreement(person, council, starts, terms))
        .orElseThrow();
  }

  private void refuses(String says, LocalDate starts, Term... terms) {
    office.refuses(
        says, () -> office.agreements.add(BY, office.agreement(person, council, starts, terms)));
  }

  private void refusesTerm(String says, AgreementId id, Term term, LocalDate from) {
    office.refuses(says, () -> office.agreements.setTerm(BY, id, term, from));
  }

  private Agreement only() {
    return office.read(tx -> office.agreements.ofPerson(tx, person)).getFirst();
  }

  @Test
  void aSlipInTheFormTheSigningOrTheCommissionerIsPutRight() {
    var nhs = office.commissioner("NHS Anyshire");
    var id = add(STARTS);
    var signed = STARTS.minusDays(9);
    office
        .agreements
        .correct(BY, id, new AgreementCorrection(nhs, AgreementForm.THREE_WAY, signed))
        .orElseThrow();
    assertThat(only().commissionerId()).isEqualTo(nhs);
    assertThat(only().form()).isEqualTo(AgreementForm.THREE_WAY);
    assertThat(only().signedOn()).isEqualTo(signed);
    assertThat(only().startsOn()).isEqualTo(STARTS);
    assertThat(office.deeds()).anyMatch(deed -> deed.contains("Agreement put right"));
  }

  @Test
  void aCorrectionThatCannotBeIsRefused() {
    var id = add(STARTS);
    var now = new AgreementCorrection(council, only().form(), only().signedOn());
    office.refuses("says so already", () -> office.agreements.correct(BY, id, now));
    office.refuses(
        "in the future",
        () ->
            office.agreements.correct(
                BY, id, new AgreementCorrection(council, now.form(), TODAY.plusDays(1))));
    var gone = office.commissioner("Gone Council");
    office.commissioners.end(BY, gone, STARTS.minusDays(1)).orElseThrow();
    office.refuses(
        "was ended before",
        () ->
            office.agreements.correct(
                BY, id, new AgreementCorrection(gone, now.form(), now.signedOn())));
    office.refuses(
        "not in the book",
        () ->
            office.agreements.correct(
                BY, id, new AgreementCorrection(new CommissionerId(99), now.form(), TODAY)));
    office.refuses(
        "not in the book", () -> office.agreements.correct(BY, new AgreementId(99), now));
  }

  @Test
  void everyKindOfTermComesBackAsItWent() {
    var terms =
        new Term[] {
          new Term.Ends(MARCH),
          new Term.Review(TODAY),
          new Term.SurplusWeeks(4),
          new Term.OverspendLimit(Money.ZERO),
          new Term.WeeklyFee(Money.of(12, 50)),
          new Term.NoticeWeeks(0),
          new Term.Paid(PaymentBasis.NET),
          new Term.NotToBeSpentOn("Alcohol\nGambling"),
          new Term.Outcomes("Goes swimming every week")
        };
    add(STARTS, terms);
    assertThat(only().termsOn(STARTS).byKind().values()).containsExactlyInAnyOrder(terms);
    assertThat(only().termsOn(STARTS).notToBeSpentOn()).containsExactly("Alcohol", "Gambling");
    assertThat(only().termsOn(STARTS.minusDays(1)).byKind()).isEmpty();
    assertThat(only().covers(MARCH)).isTrue();
    assertThat(only().covers(MARCH.plusDays(1))).isFalse();
  }

  @Test
  void aChangeIsANewTermAndTheOldOneStays() {
    var id = add(STARTS, new Term.SurplusWeeks(4));
    office.agreements.setTerm(BY, id, new Term.SurplusWeeks(6), TODAY).orElseThrow();
    assertThat(only().termsOn(TODAY.minusDays(1)).surplusWeeks()).hasValue(4);
    assertThat(only().termsOn(TODAY).surplusWeeks()).hasValue(6);
    office
        .agreements
        .setTerm(BY, id, new Term.NoLonger(TermKind.SURPLUS_WEEKS), TODAY)
        .orElseThrow();
    assertThat(only().termsOn(TODAY).surplusWeeks()).isEmpty();
    assertThat(only().terms().historyOf(TermKind.SURPLUS_WEEKS)).hasSize(3);
    assertThat(office.deeds()).startsWith("Agreement: term set", "Agreement: term set");
  }

  @Test
  void anEndIsSetAndMovedAndHoldsWhateverDayOneAsksOn() {
    var id = add(STARTS);
    office.agreements.end(BY, id, MARCH).orElseThrow();
    office.agreements.end(BY, id, TODAY.minusDays(30)).orElseThrow();
    assertThat(only().lastDay()).contains(TODAY.minusDays(30));
    assertThat(only().covers(TODAY.minusDays(29))).isFalse();
    assertThat(office.<Boolean>read(tx -> office.agreements.on(tx, person, TODAY).isPresent()))
        .isFalse();
    office.agreements.setTerm(BY, id, new Term.NoLonger(TermKind.ENDS), TODAY).orElseThrow();
    assertThat(only().lastDay()).isEmpty();
  }

  @Test
  void agreementsOfOnePersonDoNotShareADay() {
    add(STARTS, new Term.Ends(MARCH));
    refuses("cannot cover the same day", MARCH);
    refuses("cannot cover the same day", STARTS.minusDays(9), new Term.Ends(STARTS));
    var next = add(MARCH.plusDays(1));
    refuses("has no end yet", MARCH.plusYears(1));
    var first = only().id();
    office.refuses(
        "cannot cover the same day", () -> office.agreements.end(BY, first, MARCH.plusDays(1)));
    refusesTerm("cannot cover the same day", first, new Term.NoLonger(TermKind.ENDS), TODAY);
    assertThat(office.<List<Agreement>>read(tx -> office.agreements.ofPerson(tx, person)))
        .extracting(Agreement::id)
        .containsExactly(first, next);
    var other = office.person("P2");
    assertThat(office.agreements.add(BY, office.agreement(other, council, STARTS)).isDone())
        .isTrue();
  }

  @Test
  void anAgreementThatMakesNoSenseIsRefused() {
    refuses("is before the agreement starts", STARTS, new Term.Ends(STARTS.minusDays(1)));
    refuses("is before the agreement starts", STARTS, new Term.Review(STARTS.minusDays(1)));
    refuses("is there twice", STARTS, new Term.SurplusWeeks(4), new Term.SurplusWeeks(6));
    refuses("cannot be right", STARTS, new Term.SurplusWeeks(-1));
    refuses("cannot be right", STARTS, new Term.NoticeWeeks(5000));
    refuses("not below nothing", STARTS, new Term.OverspendLimit(Money.ofPence(-1)));
    refuses("not below nothing", STARTS, new Term.WeeklyFee(Money.ofPence(-1)));
    refuses("is empty", STARTS, new Term.Outcomes(" "));
    refuses("room for 1,000", STARTS, new Term.NotToBeSpentOn("x".repeat(1001)));
    refuses("Check the year", LocalDate.of(26, 4, 1));
    office.refuses(
        "is in the future",
        () ->
            office.agreements.add(
                BY,
                new NewAgreement(
                    person,
                    council,
                    AgreementForm.THREE_WAY,
                    TODAY.plusDays(1),
                    MARCH,
                    List.of())));
    office.refuses(
        "not in the book",
        () -> office.agreements.add(BY, office.agreement(new PersonId(99), council, STARTS)));
    office.refuses(
        "not in the book",
        () -> office.agreements.add(BY, office.agreement(person, new CommissionerId(99), STARTS)));
    office.commissioners.end(BY, council, STARTS.minusDays(1)).orElseThrow();
    refuses("was ended before", STARTS);
  }

  @Test
  void aTermThatMakesNoSenseIsRefused() {
    var id = add(STARTS, new Term.SurplusWeeks(4), new Term.Ends(MARCH));
    refusesTerm("says so already", id, new Term.SurplusWeeks(4), TODAY);
    refusesTerm("says so already", id, new Term.NoLonger(TermKind.REVIEW), TODAY);
    refusesTerm("outside the agreement", id, new Term.SurplusWeeks(5), STARTS.minusDays(1));
    refusesTerm("outside the agreement", id, new Term.SurplusWeeks(5), MARCH.plusDays(1));
    refusesTerm("before the agreement starts", id, new Term.Ends(STARTS.minusDays(1)), TODAY);
    refusesTerm("not in the book", new AgreementId(99), new Term.SurplusWeeks(5), TODAY);
  }

  @Test
  void theStateOfAPersonFollowsTheirAgreements() {
    assertThat(state(TODAY)).isEqualTo(new AgreementState.None());
    var id = add(STARTS, new Term.Review(TODAY.plusWeeks(8)));
    assertThat(state(STARTS.minusDays(1))).isEqualTo(new AgreementState.NotStarted(STARTS));
    assertThat(state(TODAY.minusDays(1))).isEqualTo(new AgreementState.InForce());
    assertThat(state(TODAY)).isEqualTo(new AgreementState.ReviewDue(TODAY.plusWeeks(8)));
    office.agreements.end(BY, id, MARCH).orElseThrow();
    assertThat(state(MARCH)).isEqualTo(new AgreementState.EndsSoon(MARCH));
    assertThat(state(MARCH.plusDays(1)).inWords()).isEqualTo("Ended 31/03/2027");
  }

  private AgreementState state(LocalDate day) {
    return AgreementState.of(office.read(tx -> office.agreements.ofPerson(tx, person)), day);
  }
}
