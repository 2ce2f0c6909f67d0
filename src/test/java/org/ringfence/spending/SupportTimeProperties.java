package org.ringfence.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ringfence.money.Money;

class SupportTimeProperties {

  @Property
  void isWhatADecimalCalculatorSays(
      @ForAll @LongRange(min = 1, max = 100_000) long minutes,
      @ForAll @LongRange(min = 0, max = 100_000) long hourlyPence) {
    var exact =
        BigDecimal.valueOf(minutes)
            .multiply(BigDecimal.valueOf(hourlyPence))
            .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP);
    assertThat(new SupportTime(minutes, Money.ofPence(hourlyPence)).amount().pence())
        .isEqualTo(exact.longValueExact());
  }

  @Property
  void readsHoursAndMinutes(
      @ForAll @LongRange(max = 500) long hours, @ForAll @LongRange(min = 1, max = 59) long rest) {
    assertThat(SupportTime.minutesIn("%d:%02d".formatted(hours, rest))).contains(hours * 60 + rest);
  }

  @Example
  void readsWhatPeopleTypeAndNothingElse() {
    assertThat(SupportTime.minutesIn("12")).contains(720L);
    assertThat(SupportTime.minutesIn(" 12.5 ")).contains(750L);
    assertThat(SupportTime.minutesIn(".25")).contains(15L);
    assertThat(SupportTime.minutesIn("1h05")).contains(65L);
    for (var wrong :
        new String[] {"", "0", "0:00", "1:60", "1.33", "-1", "1,5", "twelve", "1.555"}) {
      assertThat(SupportTime.minutesIn(wrong)).as(wrong).isEqualTo(Optional.empty());
    }
  }

  @Example
  void saysHowItWasWorkedOut() {
    assertThat(new SupportTime(750, Money.of(22, 40)).inWords()).isEqualTo("12 h 30 min at £22.40");
    assertThat(new SupportTime(60, Money.of(22, 40)).inWords()).isEqualTo("1 h at £22.40");
  }
}
