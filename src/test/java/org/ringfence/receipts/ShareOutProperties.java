package org.ringfence.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ringfence.money.Money;

class ShareOutProperties {

  @Property
  void inProportionAlwaysAddsUpAndNobodyGetsLessThanNothing(
      @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 500_000) Long> pence,
      @ForAll @LongRange(min = 0, max = 50_000_000) long total) {
    var shares = pence.stream().map(Money::ofPence).toList();
    var changed = ShareOut.IN_PROPORTION.apply(shares, Money.ofPence(total)).orElseThrow();
    assertThat(Money.sum(changed)).isEqualTo(Money.ofPence(total));
    assertThat(changed).hasSameSizeAs(shares).noneMatch(Money::isNegative);
  }

  @Property
  void equallyAddsUpAndDiffersByAPennyAtMostOrIsRefused(
      @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 1, max = 500_000) Long> pence,
      @ForAll @LongRange(min = 0, max = 50_000_000) long total) {
    var shares = pence.stream().map(Money::ofPence).toList();
    ShareOut.EQUALLY
        .apply(shares, Money.ofPence(total))
        .handle(
            changed -> {
              assertThat(Money.sum(changed)).isEqualTo(Money.ofPence(total));
              long least = Long.MAX_VALUE;
              long most = Long.MIN_VALUE;
              for (int i = 0; i < changed.size(); i++) {
                long part = changed.get(i).minus(shares.get(i)).pence();
                least = Math.min(least, part);
                most = Math.max(most, part);
              }
              assertThat(most - least).isBetween(0L, 1L);
            },
            problems -> assertThat(total).isLessThan(Money.sum(shares).pence()));
  }

  @Example
  void aShareOfNothingStaysNothing() {
    var shares = List.of(Money.ofPence(100), Money.ZERO);
    assertThat(ShareOut.EQUALLY.apply(shares, Money.ofPence(150)).orElseThrow())
        .containsExactly(Money.ofPence(150), Money.ZERO);
  }

  @Example
  void nobodyAndLessThanNothingAreRefused() {
    assertThat(ShareOut.EQUALLY.apply(List.of(), Money.ofPence(1)).problems())
        .singleElement()
        .hasToString("There is nobody to share the difference out to. Add a person first.");
    assertThat(ShareOut.EQUALLY.apply(List.of(Money.ofPence(-1)), Money.ofPence(1)).problems())
        .singleElement()
        .hasToString("A share is less than nothing. Put it right first.");
  }
}
