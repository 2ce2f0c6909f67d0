package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Found by the balances of lines in their order; leaps within a day that cancel are none. */
  static List<MissingLines> among(List<BankLine> lines) {
    Map<LocalDate, MissingLines> byDay = new TreeMap<>();
    var running = Optional.<Money>empty();
    var last = Optional.<LocalDate>empty();
    for (var line : lines) {
      var begins = line.balance().map(balance -> balance.minus(line.amount()));
      if (running.isPresent() && begins.isPresent() && !running.equals(begins)) {
        var leap =
            new MissingLines(last.orElseThrow(), line.on(), begins.get().minus(running.get()));
        byDay.merge(line.on(), leap, MissingLines::with);
      }
      var after = running.map(line.amount()::plus);
      running = line.balance().or(() -> after);
      last = Optional.of(line.on());
    }
    var missing = new ArrayList<>(byDay.values());
    missing.removeIf(leap -> leap.amount().isZero());
    return missing;
  }

  private MissingLines with(MissingLines other) {
    return new MissingLines(after, before, amount.plus(other.amount));
  }

  String inWords() {
    return "Lines of the bank are missing between %s and %s that add up to %s. Bring in the statement of those days."
        .formatted(DayText.of(after), DayText.of(before), amount);
  }
}
