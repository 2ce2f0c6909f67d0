package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

class ExpectedMoneyProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Provide
  Arbitrary<List<FundingLine>> lines() {
    return Combinators.combine(
            Arbitraries.of(FundingSource.values()),
            Arbitraries.longs().between(0, 200_000),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 60).optional())
        .as(
            (source, weekly, from, length) ->
                new FundingLine(
                    new FundingLineId(1),
                    new PersonId(1),
                    source,
                    Money.ofPence(weekly),
                    FIRST.plusDays(from),
                    length.map(days -> FIRST.plusDays(from + days))))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void whatIsDueIsWhatTheDaysAddUpTo(
      @ForAll("lines") List<FundingLine> lines,
      @ForAll @IntRange(max = 90) int first,
      @ForAll @IntRange(max = 40) int more) {
    var begin = FIRST.plusDays(first);
    var end = begin.plusDays(more);
    long sevenths = 0;
    for (var day = begin; !day.isAfter(end); day = day.plusDays(1)) {
      sevenths +=
          new Funding(lines)
              .weeklyBySource(day)
              .getOrDefault(FundingSource.HEALTH, Money.ZERO)
              .pence();
    }
    assertThat(new Funding(lines).expected(FundingSource.HEALTH, begin, end))
        .isEqualTo(new ExpectedMoney(sevenths));
  }

  @Property
  void aSpanCutInTwoOwesTheSame(
      @ForAll("lines") List<FundingLine> lines,
      @ForAll @IntRange(max = 60) int first,
      @ForAll @IntRange(max = 60) int second) {
    var funding = new Funding(lines);
    var cut = FIRST.plusDays(first);
    var end = cut.plusDays(second);
    assertThat(
            funding
                .expectedFromCommissioner(FIRST, cut)
                .plus(funding.expectedFromCommissioner(cut.plusDays(1), end)))
        .isEqualTo(funding.expectedFromCommissioner(FIRST, end));
  }

  @Property
  void wholeWeeksOweWholePennies(
      @ForAll @LongRange(max = 1_000_000) long weekly, @ForAll @IntRange(max = 100) int weeks) {
    assertThat(new ExpectedMoney(weekly * weeks * 7).rounded())
        .isEqualTo(Money.ofPence(weekly).times(weeks));
  }

  @Property
  void roundedTogetherAddsUpToTheRoundedTotal(
      @ForAll List<@LongRange(max = 10_000_000) Long> sevenths) {
    var parts = sevenths.stream().map(ExpectedMoney::new).toList();
    var rounded = ExpectedMoney.roundedTogether(parts);
    var total = parts.stream().reduce(new ExpectedMoney(0), ExpectedMoney::plus);
    assertThat(Money.sum(rounded)).isEqualTo(total.rounded());
    for (int i = 0; i < parts.size(); i++) {
      var away =
          BigInteger.valueOf(rounded.get(i).pence() * 7)
              .subtract(BigInteger.valueOf(sevenths.get(i)));
      assertThat(away.abs()).isLessThan(BigInteger.valueOf(7));
    }
  }
}
