package org.ringfence.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.AgreementState;
import org.ringfence.problem.DayText;

/**
 * What the figures of one person do not say by themselves: that another commissioner's money is
 * among them, and that what is left when an agreement has ended is no surplus but to be settled.
 */
final class AlsoToKnow {

  private static final String ENDED = "%s: the agreement ended on ";

  private AlsoToKnow() {}

  /**
   * @param own the agreement for which the person is on the return
   * @param all all agreements of the person
   */
  static Stream<String> of(
      SummaryRow row, Agreement own, List<Agreement> all, ReturnPeriod period) {
    return Stream.concat(
        all.stream()
            .filter(it -> !it.commissionerId().equals(own.commissionerId()))
            .filter(period::isTouchedBy)
            .map(it -> elsewhere(row.reference(), it, period)),
        toSettle(row, all, period.to()).stream());
  }

  /** True when this sentence says of this person that what is left is to be settled. */
  static boolean isToSettle(String sentence, String reference) {
    return sentence.startsWith(ENDED.formatted(reference));
  }

  private static String elsewhere(String reference, Agreement other, ReturnPeriod period) {
    var from = other.startsOn().isBefore(period.from()) ? period.from() : other.startsOn();
    var to = other.lastDay().filter(period::contains).orElse(period.to());
    return "%s: from %s to %s the fund was under an agreement with another commissioner. The rows of %s are of the whole fund in the whole period, so what came in and was spent under that agreement is among them."
        .formatted(reference, DayText.of(from), DayText.of(to), reference);
  }

  private static Optional<String> toSettle(SummaryRow row, List<Agreement> all, LocalDate lastDay) {
    var left = row.figures().carriedForward();
    return AgreementState.of(all, lastDay.plusDays(1)) instanceof AgreementState.Ended(var ended)
            && !left.isZero()
        ? Optional.of(
            ENDED.formatted(row.reference())
                + "%s, and %s on %s. That is to be settled: it is no surplus of a budget that goes on."
                    .formatted(DayText.of(ended), stood(left), DayText.of(lastDay)))
        : Optional.empty();
  }

  private static String stood(Money left) {
    return left.isNegative()
        ? "the fund was %s overspent".formatted(left.negated())
        : "%s was left".formatted(left);
  }
}
