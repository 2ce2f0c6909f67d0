package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.PeopleBook.BY;
import static org.ringfence.people.PeopleBook.STARTS;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ledger.Balance;
import org.ringfence.money.Money;

class SurplusTest {

  private static final Money WEEKLY = Money.of(100, 0);

  private static Surplus of(Money balance, Money weekly, OptionalInt weeks) {
    return new Surplus(balance, weekly, weeks);
  }

  @Test
  void weeksHeldHaveOneDecimalAndHalvesGoUp() {
    assertThat(of(Money.of(424, 99), WEEKLY, OptionalInt.empty()).weeksHeld())
        .contains(new BigDecimal("4.2"));
    assertThat(of(Money.of(425, 0), WEEKLY, OptionalInt.empty()).weeksHeld())
        .contains(new BigDecimal("4.3"));
    assertThat(of(Money.of(1, 0).negated(), WEEKLY, OptionalInt.empty()).weeksHeld())
        .contains(new BigDecimal("0.0"));
    assertThat(of(WEEKLY, Money.ZERO, OptionalInt.empty()).weeksHeld()).isEmpty();
  }

  @Test
  void afterAnAgreementWhatIsLeftIsNoSurplusButToBeSettled(@TempDir Path folder) {
    try (var book = new PeopleBook(folder)) {
      var council = book.commissioner("Anyshire Council");
      var weeks = new Term.SurplusWeeks(4);
      var yesterday = LocalDate.now(book.clock).minusDays(1);
      for (var ends : List.of(yesterday, yesterday.plusDays(1))) {
        var agreement =
            book.agreement(
                book.person("Ends " + ends), council, STARTS, weeks, new Term.Ends(ends));
        book.agreements.add(BY, agreement).orElseThrow();
      }
      var today = new PeopleOverview(book.book.database(), book.clock).today();
      assertThat(today)
          .extracting(it -> it.surplus().weeksAllowed())
          .containsExactly(OptionalInt.empty(), OptionalInt.of(4));
      var left = new Balance(WEEKLY, Money.ZERO);
      assertThat(today)
          .extracting(it -> new PersonStanding(it.line(), left).isToSettle())
          .containsExactly(true, false);
      assertThat(today).noneMatch(PersonStanding::isToSettle);
    }
  }

  @Test
  void overTheLimitIsExactWhateverTheRoundedWeeksSay() {
    assertThat(of(Money.of(400, 0), WEEKLY, OptionalInt.of(4)).isOverLimit()).isFalse();
    var pennyOver = of(Money.of(400, 1), WEEKLY, OptionalInt.of(4));
    assertThat(pennyOver.isOverLimit()).isTrue();
    assertThat(pennyOver.over()).isEqualTo(Money.of(0, 1));
    assertThat(pennyOver.weeksHeld()).contains(new BigDecimal("4.0"));
    assertThat(of(Money.of(9_999, 0), WEEKLY, OptionalInt.empty()).isOverLimit()).isFalse();
    assertThat(of(Money.of(0, 1), Money.ZERO, OptionalInt.of(4)).isOverLimit()).isTrue();
  }
}
