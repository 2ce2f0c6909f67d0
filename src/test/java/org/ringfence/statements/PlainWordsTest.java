package org.ringfence.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringfence.money.Money;
import org.ringfence.statements.StatementFigures.Amounts;

class PlainWordsTest {

  @Test
  void whatCameInAndWentOut() {
    assertThat(first(Money.of(100, 0), Money.of(30, 0)))
        .isEqualTo(
            "At the start of October 2026 there was £500.00 in the fund. £100.00 came in and £30.00"
                + " went out, so £570.00 was left at the end.");
  }

  @Test
  void aMonthThatPutsEarlierOnesRightHasNoMinusInItsSentence() {
    assertThat(first(Money.of(100, 0).negated(), Money.of(79, 72).negated()))
        .isEqualTo(
            "At the start of October 2026 there was £500.00 in the fund. £100.00 more was taken off"
                + " again than came in and £79.72 more came back than went out, so £479.72 was left"
                + " at the end.");
  }

  private static String first(Money in, Money out) {
    var sample = SampleFigures.october();
    var before = Money.of(500, 0);
    var after = before.plus(in).minus(out);
    var figures =
        new StatementFigures(
            sample.parties(),
            sample.month(),
            new Amounts(before, in, out, after, Money.ZERO, after),
            sample.breakdown(),
            sample.lines(),
            sample.bills(),
            sample.standing());
    return PlainWords.summary(figures).getFirst();
  }
}
