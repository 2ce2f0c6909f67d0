package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.people.PeopleBook.BY;
import static org.ringfence.people.PeopleBook.STARTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

class FundingLinesTest {

  private static final Money WEEKLY = Money.of(300, 0);

  @TempDir Path folder;
  private PeopleBook office;
  private PersonId person;

  @BeforeEach
  void opens() {
    office = new PeopleBook(folder);
    person = office.person("P1");
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private NewFundingLine line(FundingSource source, Money weekly, LocalDate from, LocalDate to) {
    return new NewFundingLine(person, source, weekly, from, Optional.ofNullable(to));
  }

  private FundingLineId begin() {
    return office
        .funding
        .begin(BY, line(FundingSource.SOCIAL_CARE, WEEKLY, STARTS, null))
        .orElseThrow();
  }

  private Funding funding() {
    return office.read(tx -> office.funding.ofPerson(tx, person));
  }

  @Test
  void theWeeklyBudgetIsTheSumOfAllLinesOfTheDay() {
    begin();
    office
        .funding
        .begin(BY, line(FundingSource.CONTRIBUTION, Money.of(40, 25), STARTS, TODAY))
        .orElseThrow();
    assertThat(funding().weeklyBudget(STARTS.minusDays(1))).isEqualTo(Money.ZERO);
    assertThat(funding().weeklyBudget(TODAY)).isEqualTo(Money.of(340, 25));
    assertThat(funding().weeklyBudget(TODAY.plusDays(1))).isEqualTo(WEEKLY);
    assertThat(funding().weeklyBySource(TODAY))
        .isEqualTo(
            Map.of(
                FundingSource.SOCIAL_CARE, WEEKLY, FundingSource.CONTRIBUTION, Money.of(40, 25)));
  }

  @Test
  void aChangeEndsTheOldLineTheDayBefore() {
    var id = begin();
    office.funding.change(BY, id, Money.of(310, 0), TODAY).orElseThrow();
    assertThat(funding().lines())
        .extracting(FundingLine::to)
        .containsExactly(Optional.of(TODAY.minusDays(1)), Optional.empty());
    assertThat(funding().weeklyBudget(TODAY.minusDays(1))).isEqualTo(WEEKLY);
    assertThat(funding().weeklyBudget(TODAY)).isEqualTo(Money.of(310, 0));
    assertThat(office.deeds()).startsWith("Funding changed", "Funding begun");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    var id = begin();
    office.refuses(
        "not below nothing",
        () ->
            office.funding.begin(BY, line(FundingSource.HEALTH, Money.ofPence(-1), STARTS, null)));
    office.refuses(
        "more than any budget",
        () ->
            office.funding.begin(
                BY, line(FundingSource.HEALTH, Money.of(100_001, 0), STARTS, null)));
    office.refuses(
        "is before the first",
        () ->
            office.funding.begin(
                BY, line(FundingSource.HEALTH, WEEKLY, STARTS, STARTS.minusDays(1))));
    office.refuses(
        "not in the book",
        () ->
            office.funding.begin(
                BY,
                new NewFundingLine(
                    new PersonId(99), FundingSource.HEALTH, WEEKLY, STARTS, Optional.empty())));
    office.refuses("Choose a later day", () -> office.funding.change(BY, id, Money.ZERO, STARTS));
    office.refuses("a week already", () -> office.funding.change(BY, id, WEEKLY, TODAY));
    office.refuses("cannot end before", () -> office.funding.end(BY, id, STARTS.minusDays(1)));
    office.refuses("not in the book", () -> office.funding.end(BY, new FundingLineId(99), TODAY));
    office.refuses(
        "not in the book",
        () -> office.funding.change(BY, new FundingLineId(99), Money.ZERO, TODAY));
  }

  @Test
  void aLineThatHasAnEndKeepsIt() {
    var id = begin();
    office.funding.end(BY, id, TODAY).orElseThrow();
    office.refuses("ends on 22 November 2026 already", () -> office.funding.end(BY, id, STARTS));
    office.refuses("already", () -> office.funding.change(BY, id, Money.ZERO, TODAY));
    assertThat(funding().lines().getFirst().to()).contains(TODAY);
  }

  @Test
  void theListOfEveryoneShowsHowEachStands() {
    begin();
    var council = office.commissioner("Anyshire Council");
    office
        .agreements
        .add(BY, office.agreement(person, council, STARTS, new Term.SurplusWeeks(4)))
        .orElseThrow();
    office.person("P0");
    var lines = office.read(tx -> new PeopleList().on(tx, TODAY));
    assertThat(lines).extracting(line -> line.person().reference()).containsExactly("P0", "P1");
    assertThat(lines.get(0).commissioner()).isEmpty();
    assertThat(lines.get(0).state()).isEqualTo(new AgreementState.None());
    assertThat(lines.get(1).commissioner().orElseThrow().name()).isEqualTo("Anyshire Council");
    assertThat(lines.get(1).weeklyBudget()).isEqualTo(WEEKLY);
    assertThat(lines.get(1).surplusWeeks()).hasValue(4);
  }
}
