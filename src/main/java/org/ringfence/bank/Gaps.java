package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;

/** Says where lines are missing between a file and what the book has of the account. */
final class Gaps {

  private record Step(
      LocalDate on, long rank, Money amount, Optional<Money> balance, boolean fresh) {}

  private Gaps() {}

  /**
   * @param kept the lines of the book on the days of the file, with the last before and the first
   *     after them
   * @return whole sentences with dates and amounts; empty when nothing is missing or nothing can be
   *     known
   */
  static List<String> between(List<BankLine> kept, List<Placed> file) {
    var fresh = file.stream().filter(Placed::isNew).toList();
    if (kept.isEmpty() || fresh.isEmpty()) {
      return List.of();
    }
    var steps = new ArrayList<Step>();
    kept.forEach(
        line ->
            steps.add(new Step(line.on(), line.dayRank(), line.amount(), line.balance(), false)));
    fresh.forEach(
        it ->
            steps.add(
                new Step(
                    it.line().date(),
                    it.dayRank(),
                    it.line().amount(),
                    it.line().balance(),
                    true)));
    steps.sort(Comparator.comparing(Step::on).thenComparing(Step::rank));
    var said = new ArrayList<String>();
    var running = steps.getFirst().balance();
    for (int i = 1; i < steps.size(); i++) {
      var before = steps.get(i - 1);
      var step = steps.get(i);
      if (before.fresh() != step.fresh()) {
        missing(before, step, running).ifPresent(said::add);
      }
      var expected = running.map(step.amount()::plus);
      running = step.balance().or(() -> expected);
    }
    return said;
  }

  private static Optional<String> missing(Step before, Step step, Optional<Money> running) {
    var begins = step.balance().map(balance -> balance.minus(step.amount()));
    if (running.isEmpty() || begins.isEmpty()) {
      return before.on().plusDays(1).isBefore(step.on())
          ? Optional.of(
              "There is nothing between %s and %s, and without balances nobody can tell whether lines are missing there. Compare with the bank."
                  .formatted(DayText.of(before.on()), DayText.of(step.on())))
          : Optional.empty();
    }
    var gap = begins.get().minus(running.get());
    return gap.isZero()
        ? Optional.empty()
        : Optional.of(
            "Lines are missing between %s and %s that add up to %s: the account held %s after the one and %s before the other. Download the days between and bring them in too."
                .formatted(
                    DayText.of(before.on()),
                    DayText.of(step.on()),
                    gap,
                    running.get(),
                    begins.get()));
  }
}
