package org.ringfence.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

  @Property
  void sharesAddUpToThePenny(
      @ForAll long pence,
      @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 1_000_000_000) Long> weights) {
    Assume.that(pence != Long.MIN_VALUE && weights.stream().anyMatch(weight -> weight > 0));
    var shares = Money.ofPence(pence).split(weights);
    assertThat(Money.sum(shares)).isEqualTo(Money.ofPence(pence));
  }

  @Property
  void aShareIsLessThanAPennyFromItsProportion(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long pence,
      @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 100_000) Long> weights) {
    long total = weights.stream().mapToLong(Long::longValue).sum();
    Assume.that(total > 0);
    var shares = Money.ofPence(pence).split(weights);
    for (int i = 0; i < weights.size(); i++) {
      var exactTimesTotal = BigInteger.valueOf(pence).multiply(BigInteger.valueOf(weights.get(i)));
      var shareTimesTotal =
          BigInteger.valueOf(shares.get(i).pence()).multiply(BigInteger.valueOf(total));
      assertThat(shareTimesTotal.subtract(exactTimesTotal).abs())
          .isLessThan(BigInteger.valueOf(total));
      assertThat(weights.get(i) == 0 && !shares.get(i).isZero()).isFalse();
    }
  }

  @Property
  void whatIsWrittenReadsBack(
      @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long pence) {
    var money = Money.ofPence(pence);
    assertThat(MoneyText.parse(MoneyText.withSign(money))).contains(money);
    assertThat(MoneyText.parse(MoneyText.grouped(money))).contains(money);
    assertThat(MoneyText.parse(MoneyText.plain(money))).contains(money);
  }

  @Property
  void nothingTypedIsEverAnException(@ForAll String typed) {
    MoneyText.parse(typed).ifPresent(money -> assertThat(typed).containsPattern("\\d"));
  }

  @Example
  void amountsAsPeopleTypeThem() {
    assertThat(MoneyText.parse(" £1,234.5 ")).contains(Money.of(1234, 50));
    assertThat(MoneyText.parse(".5")).contains(Money.of(0, 50));
    assertThat(MoneyText.parse("-3")).contains(Money.ofPence(-300));
    for (var wrong :
        List.of(
            "",
            "£",
            "1.234",
            "1,23",
            "12,34.00",
            "$5",
            "1e3",
            "5p",
            "--1",
            "1234567890123456",
            ".")) {
      assertThat(MoneyText.parse(wrong)).as(wrong).isEmpty();
    }
    assertThat(Money.ofPence(-5)).hasToString("-£0.05");
    assertThat(Money.ofPence(123456789)).hasToString("£1,234,567.89");
  }

  @Example
  void nothingOverflowsInSilence() {
    var most = Money.ofPence(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(Money.ofPence(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofPence(Long.MIN_VALUE).negated())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.split(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> most.split(List.of(0L))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> most.split(List.of(1L, -1L)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
