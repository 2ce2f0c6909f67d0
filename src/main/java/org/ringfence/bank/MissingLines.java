package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;

/**
 * Lines of the bank that are not in the book: its balances leap between two days.
 *
 * @param amount what they add up to
 */
public record MissingLines(LocalDate after, LocalDate before, Money amount) {

  /** A balance that is known, and what moved since the one before. */
  private record Step(LocalDate on, Money moved, Optional<Money> after) {}

  /**
   * Found by the balances of lines in their order, and those that a person typed; leaps within a
   * day that cancel are none.
   *
   * @param typed the newest first; of one day the first counts
   */
  static List<MissingLines> among(List<BankLine> lines, List<TypedBalance> typed) {
    Map<LocalDate, MissingLines> byDay = new TreeMap<>();
    var running = Optional.<Money>empty();
    var last = Optional.<LocalDate>empty();
    for (var step : steps(lines, typed)) {
      var begins = step.after().map(balance -> balance.minus(step.moved()));
      if (running.isPresent() && begins.isPresent() && !running.equals(begins)) {
        var leap =
            new MissingLines(last.orElseThrow(), step.on(), begins.get().minus(running.get()));
        byDay.merge(step.on(), leap, MissingLines::with);
      }
      var after = running.map(step.moved()::plus);
      running = step.after().or(() -> after);
      last = Optional.of(step.on());
    }
    var missing = new ArrayList<>(byDay.values());
    missing.removeIf(leap -> leap.amount().isZero());
    return missing;
  }

  /** What a person typed stands at the end of its day, unless the bank says a balance itself. */
  private static List<Step> steps(List<BankLine> lines, List<TypedBalance> typed) {
    var steps = new ArrayList<Step>();
    var said = new HashSet<LocalDate>();
    for (var line : lines) {
      steps.add(new Step(line.on(), line.amount(), line.balance()));
      line.balance().ifPresent(_ -> said.add(line.on()));
    }
    for (var balance : typed) {
      if (said.add(balance.on())) {
        steps.add(new Step(balance.on(), Money.ZERO, Optional.of(balance.balance())));
      }
    }
    steps.sort(Comparator.comparing(Step::on));
    return steps;
  }

  private MissingLines with(MissingLines other) {
    return new MissingLines(after, before, amount.plus(other.amount));
  }

  String inWords() {
    return "Lines of the bank are missing between %s and %s that add up to %s. Bring in the statement of those days."
        .formatted(DayText.of(after), DayText.of(before), amount);
  }
}
