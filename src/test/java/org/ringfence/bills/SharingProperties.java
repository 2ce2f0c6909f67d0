package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ringfence.money.Money;

class SharingProperties {

  @Property
  void equalSharesAddUpAndDifferByAPennyAtMost(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long pence,
      @ForAll @IntRange(min = 1, max = 40) int people) {
    var shares = Sharing.equally(Money.ofPence(pence), people);
    assertThat(Money.sum(shares)).isEqualTo(Money.ofPence(pence));
    var least = Collections.min(shares);
    assertThat(Collections.max(shares).minus(least).pence()).isLessThanOrEqualTo(1);
  }

  @Property
  void sharesByPercentageAddUpToThePenny(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long pence,
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1000) Long> some) {
    var rest = Sharing.WHOLE - some.stream().mapToLong(Long::longValue).sum();
    var hundredths = new ArrayList<>(some);
    hundredths.add(rest);
    assertThat(Money.sum(Sharing.byPercentages(Money.ofPence(pence), hundredths)))
        .isEqualTo(Money.ofPence(pence));
  }

  @Example
  void percentagesThatAreNotAWholeAreAMistake() {
    assertThatThrownBy(() -> Sharing.byPercentages(Money.of(1, 0), List.of(5000L, 4999L)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
