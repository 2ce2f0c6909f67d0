package org.ringfence.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.people.Office;
import org.ringfence.people.PersonMoney;
import org.ringfence.ui.kit.Tone;

/** The figures of a person’s page, in words. */
final class FiguresTest {

  @TempDir Path folder;

  private static Figures.Figure weeks(Office office, PersonId person) {
    var money = new PersonMoney(office.database(), office.clock);
    return Figures.of(money.of(person, Office.STARTS)).weeks();
  }

  @Test
  void whatIsLeftWhenTheAgreementIsOverIsToBeSettledThoughABudgetWasLeftOpen() {
    try (var office = new Office(folder)) {
      var gwen = office.funded("P001", "Gwen Sample", 10_000);
      var last = LocalDate.now(office.clock).minusDays(1);
      office.post(office.received(gwen, last, 25_000));
      assertThat(weeks(office, gwen))
          .isEqualTo(new Figures.Figure("2.5 weeks", "of £100.00 a week", Tone.PLAIN));
      office.end(gwen, last);
      assertThat(weeks(office, gwen).value()).isEqualTo("To settle");
      assertThat(weeks(office, gwen).note()).startsWith("the agreement ended on ");
    }
  }

  @Test
  void anEndedFundWithNothingInItIsNotToBeSettled() {
    try (var office = new Office(folder)) {
      var gwen = office.funded("P001", "Gwen Sample", 10_000);
      office.end(gwen, LocalDate.now(office.clock).minusDays(1));
      assertThat(weeks(office, gwen).value()).isEqualTo("0.0 weeks");
    }
  }
}
