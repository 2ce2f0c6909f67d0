package org.ringfence.bank;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.ids.BankLineId;
import org.ringfence.money.Money;

/**
 * Finds which lines of the bank are which entries of the book. It knows no store: it is given what
 * is unmatched on either side. Amounts are always the same to the penny; what makes a proposal sure
 * is that the bank's text names whom or what the entry names, that the days are close, and that
 * nothing else comes near.
 */
final class Proposals {

  private final Map<Money, List<Unit>> byAmount = new HashMap<>();
  private final Map<BankLineId, List<Candidate>> ofLine = new HashMap<>();
  private final Map<BookRef, List<Candidate>> ofItem = new HashMap<>();
  private final Set<BankLineId> linesTaken = new HashSet<>();
  private final Set<BookRef> itemsTaken = new HashSet<>();
  private final List<Proposal> found = new ArrayList<>();
  private final List<BankLine> lines;
  private final List<BookItem> items;

  private Proposals(List<BankLine> lines, List<BookItem> items) {
    this.lines = lines;
    this.items = items;
  }

  /** The sure ones first. No line and no entry is in two. */
  static List<Proposal> of(List<BankLine> lines, List<BookItem> items) {
    var proposals = new Proposals(lines, items);
    Unit.of(items)
        .forEach(
            unit ->
                proposals
                    .byAmount
                    .computeIfAbsent(unit.amount(), _ -> new ArrayList<>())
                    .add(unit));
    var candidates = proposals.candidates();
    candidates.stream().filter(proposals::isSure).forEach(it -> proposals.take(it, true));
    candidates.stream()
        .filter(Candidate::isPlausible)
        .sorted(Candidate.BEST_FIRST)
        .forEach(it -> proposals.take(it, false));
    proposals.manyEntries();
    proposals.manyLines();
    return List.copyOf(proposals.found);
  }

  private List<Candidate> candidates() {
    var all = new ArrayList<Candidate>();
    for (var line : lines) {
      var text = Phrase.plain(line.text());
      for (var unit : byAmount.getOrDefault(line.amount(), List.of())) {
        if (near(line, unit.on())) {
          var candidate = Candidate.of(line, text, unit);
          all.add(candidate);
          ofLine.computeIfAbsent(line.id(), _ -> new ArrayList<>()).add(candidate);
          for (var item : unit.items()) {
            ofItem.computeIfAbsent(item.ref(), _ -> new ArrayList<>()).add(candidate);
          }
        }
      }
    }
    return all;
  }

  private static boolean near(BankLine line, LocalDate on) {
    return Math.abs(DAYS.between(on, line.on())) <= Candidate.DAYS_MAX;
  }

  private boolean isSure(Candidate candidate) {
    return candidate.convinces()
        && !isRivalled(candidate, ofLine.get(candidate.line().id()))
        && candidate.unit().items().stream()
            .noneMatch(item -> isRivalled(candidate, ofItem.get(item.ref())));
  }

  private static boolean isRivalled(Candidate candidate, Collection<Candidate> others) {
    return others.stream().anyMatch(other -> other != candidate && candidate.isRivalledBy(other));
  }

  private void take(Candidate candidate, boolean sure) {
    take(List.of(candidate.line()), candidate.unit().items(), sure, candidate.reason());
  }

  private void take(List<BankLine> some, List<BookItem> book, boolean sure, String reason) {
    boolean free =
        some.stream().noneMatch(line -> linesTaken.contains(line.id()))
            && book.stream().noneMatch(item -> itemsTaken.contains(item.ref()));
    if (free) {
      some.forEach(line -> linesTaken.add(line.id()));
      book.forEach(item -> itemsTaken.add(item.ref()));
      found.add(new Proposal(some, book, sure, reason));
    }
  }

  /** One payment of several entries that the book does not know to belong together. */
  private void manyEntries() {
    for (var line : lines) {
      if (linesTaken.contains(line.id())) {
        continue;
      }
      var text = Phrase.plain(line.text());
      var named =
          items.stream()
              .filter(item -> !itemsTaken.contains(item.ref()) && near(line, item.happenedOn()))
              .filter(item -> item.amount().isNegative() == line.amount().isNegative())
              .filter(item -> item.amount().abs().isLessThan(line.amount().abs()))
              .filter(item -> Evidence.isStrong(text, item.words()))
              .toList();
      SumSearch.only(line.amount(), named, BookItem::amount)
          .ifPresent(
              chosen ->
                  take(
                      List.of(line),
                      chosen,
                      false,
                      "%d entries add up to the same amount, and the bank's text speaks for each."
                          .formatted(chosen.size())));
    }
  }

  /** An entry that the bank shows in several lines. */
  private void manyLines() {
    for (var item : items) {
      if (itemsTaken.contains(item.ref())) {
        continue;
      }
      var named =
          lines.stream()
              .filter(line -> !linesTaken.contains(line.id()) && near(line, item.happenedOn()))
              .filter(line -> line.amount().isNegative() == item.amount().isNegative())
              .filter(line -> line.amount().abs().isLessThan(item.amount().abs()))
              .filter(line -> Evidence.isStrong(Phrase.plain(line.text()), item.words()))
              .toList();
      SumSearch.only(item.amount(), named, BankLine::amount)
          .ifPresent(
              chosen ->
                  take(
                      chosen,
                      List.of(item),
                      false,
                      "%d lines add up to the same amount, and each speaks for the entry."
                          .formatted(chosen.size())));
    }
  }
}
