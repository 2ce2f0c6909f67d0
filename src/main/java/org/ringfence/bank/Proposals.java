package org.ringfence.bank;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;

/**
 * Finds which lines of the bank are which entries of the book. It knows no store: it is given what
 * is unmatched on either side. Amounts are always the same to the penny; what makes a proposal sure
 * is that the bank's text names whom or what the entry names, that the days are close, and that
 * nothing else comes near.
 */
final class Proposals {

  private final Map<Money, List<Unit>> byAmount = new HashMap<>();
  private final TreeMap<LocalDate, List<BookItem>> byDay = new TreeMap<>();
  private final Map<BankLineId, BankText> texts = new HashMap<>();
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
    var names = new LinkedHashSet<Phrase>();
    items.forEach(item -> names.addAll(item.words().names()));
    lines.forEach(line -> texts.put(line.id(), BankText.of(line.text(), names)));
    items.forEach(
        item -> byDay.computeIfAbsent(item.happenedOn(), _ -> new ArrayList<>()).add(item));
    Unit.of(items)
        .forEach(unit -> byAmount.computeIfAbsent(unit.amount(), _ -> new ArrayList<>()).add(unit));
  }

  static List<Proposal> of(List<BankLine> lines, List<BookItem> items) {
    return of(lines, items, Map.of());
  }

  /**
   * The sure ones first. No line and no entry is in two.
   *
   * @param entered the commands with which lines were entered in the book
   */
  static List<Proposal> of(
      List<BankLine> lines, List<BookItem> items, Map<CommandId, BankLineId> entered) {
    var proposals = new Proposals(lines, items);
    proposals.enteredFromTheirLine(entered);
    var candidates = proposals.candidates();
    candidates.stream().filter(proposals::isSure).forEach(it -> proposals.take(it, true));
    candidates.stream()
        .filter(Candidate::isPlausible)
        .sorted(Candidate.BEST_FIRST)
        .forEach(it -> proposals.take(it, false));
    proposals.manyEntries();
    proposals.manyPayees();
    proposals.manyLines();
    return List.copyOf(proposals.found);
  }

  /** Something came between entering a line and matching it. */
  private void enteredFromTheirLine(Map<CommandId, BankLineId> entered) {
    if (entered.isEmpty()) {
      return;
    }
    var ofCommand = new HashMap<CommandId, List<BookItem>>();
    items.forEach(
        item -> ofCommand.computeIfAbsent(item.command(), _ -> new ArrayList<>()).add(item));
    var byId = new HashMap<BankLineId, BankLine>();
    lines.forEach(line -> byId.put(line.id(), line));
    entered.forEach(
        (command, id) -> {
          var line = byId.get(id);
          var book = ofCommand.getOrDefault(command, List.of());
          if (line != null && line.amount().equals(sum(book)) && !book.isEmpty()) {
            take(List.of(line), book, true, "It was entered from this very line.");
          }
        });
  }

  private static Money sum(Collection<BookItem> items) {
    return Money.sum(items.stream().map(BookItem::amount).toList());
  }

  private List<Candidate> candidates() {
    var all = new ArrayList<Candidate>();
    for (var line : lines) {
      for (var unit : byAmount.getOrDefault(line.amount(), List.of())) {
        if (near(line, unit.on())) {
          var candidate = Candidate.of(line, texts.get(line.id()), unit);
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
    if (some.stream().allMatch(this::isFree) && book.stream().allMatch(this::isFree)) {
      some.forEach(line -> linesTaken.add(line.id()));
      book.forEach(item -> itemsTaken.add(item.ref()));
      found.add(new Proposal(some, book, sure, reason));
    }
  }

  private boolean isFree(BankLine line) {
    return !linesTaken.contains(line.id());
  }

  private boolean isFree(BookItem item) {
    return !itemsTaken.contains(item.ref());
  }

  /** One payment of several entries that the book does not know to belong together. */
  private void manyEntries() {
    for (var line : lines) {
      if (!isFree(line)) {
        continue;
      }
      var text = texts.get(line.id());
      var named =
          itemsNear(line.on())
              .filter(this::isFree)
              .filter(item -> item.amount().isNegative() == line.amount().isNegative())
              .filter(item -> item.amount().abs().isLessThan(line.amount().abs()))
              .filter(item -> Evidence.speaksFor(text, item.words()))
              .toList();
      SumSearch.only(line.amount(), named, BookItem::amount)
          .ifPresent(
              chosen ->
                  take(
                      List.of(line),
                      chosen,
                      false,
                      "%d entries add up to the same amount, and the bank’s text speaks for each."
                          .formatted(chosen.size())));
    }
  }

  /** One line for several payments to different payees. */
  private void manyPayees() {
    for (var line : lines) {
      if (isFree(line)) {
        var free = itemsNear(line.on()).filter(this::isFree).toList();
        SeveralPayments.of(line, texts.get(line.id()), free)
            .ifPresent(
                chosen ->
                    take(
                        List.of(line),
                        chosen,
                        false,
                        "%d payments add up to the same amount, and the bank’s text says that they are several."
                            .formatted(chosen.size())));
      }
    }
  }

  private Stream<BookItem> itemsNear(LocalDate day) {
    return byDay
        .subMap(day.minusDays(Candidate.DAYS_MAX), true, day.plusDays(Candidate.DAYS_MAX), true)
        .values()
        .stream()
        .flatMap(List::stream);
  }

  /** An entry that the bank shows in several lines. */
  private void manyLines() {
    var free = lines.stream().filter(this::isFree).toList();
    for (var item : items) {
      if (!isFree(item)) {
        continue;
      }
      var named =
          free.stream()
              .filter(line -> isFree(line) && near(line, item.happenedOn()))
              .filter(line -> line.amount().isNegative() == item.amount().isNegative())
              .filter(line -> line.amount().abs().isLessThan(item.amount().abs()))
              .filter(line -> Evidence.speaksFor(texts.get(line.id()), item.words()))
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
