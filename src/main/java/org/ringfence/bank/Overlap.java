package org.ringfence.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.money.Money;

/**
 * Finds which lines of a file are in the book already, day by day and one for one, so that of two
 * genuine lines that look the same neither is lost. A bank's own reference is only asked when the
 * amount and the day are the same as well, because banks give one reference twice.
 */
final class Overlap {

  /** Room between two lines of a day for those that a later file brings. */
  private static final long ROOM = 1L << 20;

  private final List<BankLine> kept;
  private final BankFileFormat format;

  /**
   * @param kept the lines of the book on the days of the file, in order
   */
  Overlap(List<BankLine> kept, BankFileFormat format) {
    this.kept = kept;
    this.format = format;
  }

  /** Every line of the file in its order. */
  List<Placed> place(List<BankFileLine> file) {
    var byDay = file.stream().collect(groupingBy(BankFileLine::date, LinkedHashMap::new, toList()));
    var keptByDay =
        kept.stream()
            .sorted(BankLine.IN_ORDER)
            .collect(groupingBy(BankLine::on, TreeMap::new, toList()));
    var first = file.stream().map(BankFileLine::date).min(LocalDate::compareTo);
    var placed = new ArrayList<Placed>(file.size());
    byDay.forEach(
        (day, lines) -> {
          var there = keptByDay.getOrDefault(day, List.of());
          int before = first.filter(day::equals).isPresent() ? beginsAfter(there, lines) : 0;
          placed.addAll(ranked(lines, pair(lines, there.subList(before, there.size())), there));
        });
    return placed;
  }

  /**
   * How many of the day's lines come before the file begins: a download of "everything since" may
   * begin in the middle of a day, which shows in the balance that it begins with.
   */
  private static int beginsAfter(List<BankLine> there, List<BankFileLine> lines) {
    var opening = before(lines.getFirst());
    if (there.isEmpty() || opening.isEmpty() || opening.equals(before(there.getFirst().said()))) {
      return 0;
    }
    for (int i = 0; i < there.size(); i++) {
      if (there.get(i).balance().equals(opening)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<Money> before(BankFileLine line) {
    return line.balance().map(balance -> balance.minus(line.amount()));
  }

  /** For each line of the file the line of the book that it is. */
  private List<Optional<BankLine>> pair(List<BankFileLine> lines, List<BankLine> there) {
    var pairs = new ArrayList<Optional<BankLine>>();
    lines.forEach(_ -> pairs.add(Optional.empty()));
    var free = new ArrayList<>(there);
    List<BiPredicate<BankFileLine, BankLine>> tests =
        List.of(
            (line, other) ->
                sameText(line, other.said())
                    && line.balance().isPresent()
                    && line.balance().equals(other.balance()),
            (line, other) -> sameText(line, other.said()),
            (line, other) ->
                line.bankId().isPresent() && line.bankId().equals(other.said().bankId()),
            // The same bank words a line differently in another kind of file.
            (_, other) -> other.format() != format);
    for (var test : tests) {
      for (int i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        if (pairs.get(i).isEmpty()) {
          var found =
              free.stream()
                  .filter(other -> other.amount().equals(line.amount()) && test.test(line, other))
                  .findFirst();
          found.ifPresent(free::remove);
          pairs.set(i, found);
        }
      }
    }
    return pairs;
  }

  private static boolean sameText(BankFileLine one, BankFileLine other) {
    return plain(one.text()).equals(plain(other.text()));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toUpperCase(Locale.UK);
  }

  private static List<Placed> ranked(
      List<BankFileLine> lines, List<Optional<BankLine>> pairs, List<BankLine> there) {
    var ranks = new TreeSet<Long>();
    there.forEach(line -> ranks.add(line.dayRank()));
    var placed = new ArrayList<Placed>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (pairs.get(i).isPresent()) {
        placed.add(new Placed(line, pairs.get(i), pairs.get(i).get().dayRank()));
        continue;
      }
      Optional<Long> after =
          placed.isEmpty() ? Optional.empty() : Optional.of(placed.getLast().dayRank());
      var next = pairs.subList(i, pairs.size()).stream().flatMap(Optional::stream).findFirst();
      long rank = rank(ranks, after, next.map(BankLine::dayRank));
      ranks.add(rank);
      placed.add(new Placed(line, Optional.empty(), rank));
    }
    return placed;
  }

  /** Right after the line before it; without one, right before the next; else at the day's end. */
  private static long rank(TreeSet<Long> ranks, Optional<Long> after, Optional<Long> before) {
    if (ranks.isEmpty()) {
      return 0;
    }
    if (after.isPresent()) {
      var higher = ranks.higher(after.get());
      return higher == null ? after.get() + ROOM : after.get() + (higher - after.get()) / 2;
    }
    if (before.isPresent()) {
      var lower = ranks.lower(before.get());
      return lower == null ? before.get() - ROOM : lower + (before.get() - lower) / 2;
    }
    return ranks.last() + ROOM;
  }
}
