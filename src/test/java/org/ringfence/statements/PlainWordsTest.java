package org.ringfence.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringfence.money.Money;
import org.ringfence.statements.StatementFigures.Amounts;

class PlainWordsTest {

  @Test
  void whatCameInAndWentOut() {
    assertThat(summary(Money.of(500, 0), Money.of(100, 0), Money.of(30, 0)))
        .startsWith(
            "At the start of October 2026 there was £500.00 in the fund.",
            "£100.00 came in and £30.00 went out, so £570.00 was left at the end.");
  }

  @Test
  void aMonthThatPutsEarlierOnesRightHasNoMinusInItsSentence() {
    assertThat(summary(Money.of(500, 0), Money.of(100, 0).negated(), Money.of(79, 72).negated()))
        .startsWith(
            "At the start of October 2026 there was £500.00 in the fund.",
            "£100.00 more was taken off again than came in and £79.72 more came back than went out,"
                + " so £479.72 was left at the end.");
  }

  @Test
  void aQuietMonthIsSaidInWords() {
    assertThat(summary(Money.of(500, 0), Money.ZERO, Money.ZERO))
        .contains(
            "Nothing came in and nothing went out, so £500.00 was left at the end.",
            "That is as much as at the start.");
  }

  @Test
  void aFundThatWasOverspentHasNoMinusInItsSentences() {
    assertThat(summary(Money.of(86, 15).negated(), Money.ZERO, Money.of(10, 0)))
        .startsWith(
            "At the start of October 2026 the fund was £86.15 overspent.",
            "Nothing came in and £10.00 went out, so the fund was £96.15 overspent at the end.");
  }

  @Test
  void lessThanAWeekIsSaidInDaysAndWholeWeeksWithoutDecimals() {
    assertThat(lasts(Money.of(360, 0))).contains("2 weeks");
    assertThat(lasts(Money.of(522, 0))).contains("2.9 weeks");
    assertThat(lasts(Money.of(180, 0))).contains("1 week");
    assertThat(lasts(Money.of(90, 0))).contains("3 days");
    assertThat(lasts(Money.of(30, 0))).contains("1 day");
    assertThat(lasts(Money.of(11, 37))).contains("less than a day");
    assertThat(lasts(Money.ZERO)).isEmpty();
    assertThat(lasts(Money.of(1, 0).negated())).isEmpty();
  }

  /** With £180.00 a week. */
  private static Optional<String> lasts(Money free) {
    return PlainWords.lasts(figures(free, Money.ZERO, Money.ZERO));
  }

  private static List<String> summary(Money before, Money in, Money out) {
    return PlainWords.summary(figures(before, in, out));
  }

  private static StatementFigures figures(Money before, Money in, Money out) {
    var sample = SampleFigures.october();
    var after = before.plus(in).minus(out);
    return new StatementFigures(
        sample.parties(),
        sample.month(),
        new Amounts(before, in, out, after, Money.ZERO, after),
        sample.breakdown(),
        sample.lines(),
        sample.bills(),
        sample.standing());
  }
}
