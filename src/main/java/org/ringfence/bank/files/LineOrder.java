package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;

/**
 * Puts the lines of a statement into the order they happened. Dates say whether the file has the
 * newest first; where they do not (all on one day, or out of order), running balances do.
 */
final class LineOrder {

  /**
   * @param lines oldest first
   * @param turned whether the file had them the other way round
   */
  record Ordered(List<BankFileLine> lines, boolean turned) {}

  /**
   * A balance that does not follow from the line before it.
   *
   * @param line the line it stands on
   * @param expected what it would have to be
   */
  record Break(BankFileLine line, Money expected) {}

  private LineOrder() {}

  static Ordered oldestFirst(List<BankFileLine> file, boolean newestFirstUsually) {
    int forwards = 0;
    int backwards = 0;
    for (int i = 1; i < file.size(); i++) {
      int step = file.get(i).date().compareTo(file.get(i - 1).date());
      forwards += step > 0 ? 1 : 0;
      backwards += step < 0 ? 1 : 0;
    }
    boolean turned = backwards > forwards || (backwards == forwards && newestFirstUsually);
    var likely = turned ? file.reversed() : file;
    var unlikely = turned ? file : file.reversed();
    boolean inStep = forwards == 0 || backwards == 0;
    if (file.stream().noneMatch(line -> line.balance().isPresent())) {
      return new Ordered(inStep ? List.copyOf(likely) : byDate(likely), turned);
    }
    var candidates = new ArrayList<Ordered>();
    candidates.add(new Ordered(likely, turned));
    candidates.add(new Ordered(byDate(likely), turned));
    candidates.add(new Ordered(byDate(unlikely), !turned));
    if (!inStep) {
      candidates.add(new Ordered(unlikely, !turned));
    }
    var best = candidates.getFirst();
    int fewest = Integer.MAX_VALUE;
    for (var candidate : candidates) {
      int broken = breaks(candidate.lines).size();
      if (broken < fewest) {
        fewest = broken;
        best = candidate;
      }
    }
    // Balances that prove no order leave the dates to decide.
    if (fewest > file.size() / 2 && !inStep) {
      best = candidates.get(1);
    }
    return new Ordered(List.copyOf(best.lines), best.turned);
  }

  /** Every running balance that does not follow from the one before it and the amounts between. */
  static List<Break> breaks(List<BankFileLine> lines) {
    var breaks = new ArrayList<Break>();
    Optional<Money> known = Optional.empty();
    for (var line : lines) {
      var expected = known.map(before -> before.plus(line.amount()));
      if (line.balance().isPresent()) {
        expected
            .filter(balance -> !balance.equals(line.balance().get()))
            .ifPresent(balance -> breaks.add(new Break(line, balance)));
        known = line.balance();
      } else {
        known = expected;
      }
    }
    return breaks;
  }

  private static List<BankFileLine> byDate(List<BankFileLine> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(BankFileLine::date, LocalDate::compareTo))
        .toList();
  }
}
