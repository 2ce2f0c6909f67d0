package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.ids.BankLineId;
import org.ringfence.money.Money;

/**
 * Sorts what the bank and the book moved in an account by whether the other side has it. What is
 * matched, and what seems to be the same money though nobody has matched it yet, belongs together;
 * so do an entry and the one that undoes it. It knows no store.
 */
final class TwoSides {

  /** A payment in is at the bank within two weeks, or somebody should ask for it. */
  private static final int DAYS_IN_MAX = 14;

  /** A cheque is good for six months. */
  static final int DAYS_OUT_MAX = 183;

  private final LocalDate begins;
  private final List<BankLine> lines;
  private final List<BookItem> items;
  private final List<Group> groups = new ArrayList<>();
  private final Set<BankLineId> groupedLines = new HashSet<>();
  private final Set<BookRef> groupedItems = new HashSet<>();

  /** What belongs together; its amounts are the same, or cancel. */
  private record Group(List<BankLine> lines, List<BookItem> items, Optional<Proposal> proposed) {
    LocalDate completeOn() {
      return Stream.concat(lines.stream().map(BankLine::on), items.stream().map(BookItem::postedOn))
          .max(LocalDate::compareTo)
          .orElseThrow();
    }

    boolean isLikely() {
      return proposed.filter(it -> !it.sure()).isPresent();
    }
  }

  /** How it stood at the end of a day. */
  record Sorted(
      List<OneSided<BankLine>> atTheBank,
      List<OneSided<BookItem>> inTheBook,
      List<Proposal> sure) {}

  /**
   * @param begins the first day on which both sides speak
   * @param lines all of the account's
   * @param items of the book; those that may be at the bank after {@code begins}
   */
  TwoSides(LocalDate begins, List<BankLine> lines, List<BookItem> items, ActiveMatches matches) {
    this.begins = begins;
    this.lines = lines;
    this.items = items;
    matched(matches);
    takenBack();
    proposed();
  }

  private void matched(ActiveMatches matches) {
    var line = new HashMap<BankLineId, BankLine>();
    lines.forEach(it -> line.put(it.id(), it));
    var item = new HashMap<BookRef, BookItem>();
    items.forEach(it -> item.put(it.ref(), it));
    for (var match : matches.all()) {
      var some = match.lines().stream().filter(line::containsKey).map(line::get).toList();
      var book = match.book().stream().filter(item::containsKey).map(item::get).toList();
      if (!some.isEmpty() || !book.isEmpty()) {
        group(new Group(some, book, Optional.empty()));
      }
    }
  }

  private void takenBack() {
    Map<BookRef, BookItem> open = new LinkedHashMap<>();
    openItems().forEach(it -> open.put(it.ref(), it));
    for (var item : List.copyOf(open.values())) {
      item.undoes()
          .map(open::get)
          .ifPresent(
              original -> group(new Group(List.of(), List.of(original, item), Optional.empty())));
    }
  }

  private void proposed() {
    var openLines = lines.stream().filter(this::isOpen).toList();
    if (openLines.isEmpty()) {
      return;
    }
    var from = openLines.getFirst().on().minusDays(Candidate.DAYS_MAX);
    var to = openLines.getLast().on().plusDays(Candidate.DAYS_MAX);
    var near =
        openItems().stream()
            .filter(it -> !it.happenedOn().isAfter(to) && !it.happenedOn().isBefore(from))
            .toList();
    Proposals.of(openLines, near, LineCommands.of(openLines))
        .forEach(it -> group(new Group(it.lines(), it.book(), Optional.of(it))));
  }

  private void group(Group group) {
    groups.add(group);
    group.lines().forEach(line -> groupedLines.add(line.id()));
    group.items().forEach(item -> groupedItems.add(item.ref()));
  }

  /** A line that moves nothing needs nothing in the book. */
  private boolean isOpen(BankLine line) {
    return !groupedLines.contains(line.id())
        && !line.on().isBefore(begins)
        && !line.amount().isZero();
  }

  private List<BookItem> openItems() {
    return items.stream().filter(it -> !groupedItems.contains(it.ref())).toList();
  }

  /**
   * @param stated the day of the last line of the bank's statement by then
   */
  Sorted on(LocalDate day, LocalDate stated) {
    var bank = new ArrayList<OneSided<BankLine>>();
    var book = new ArrayList<OneSided<BookItem>>();
    var sure = new ArrayList<Proposal>();
    for (var group : groups) {
      var complete = group.completeOn();
      boolean whole = !complete.isAfter(day);
      if (whole && !group.isLikely()) {
        group.proposed().ifPresent(sure::add);
        continue;
      }
      var why = whole ? Why.LIKELY : Why.LATER;
      group.lines().stream()
          .filter(it -> !it.on().isAfter(day))
          .forEach(it -> bank.add(new OneSided<>(it, why, Optional.of(complete))));
      group.items().stream()
          .filter(it -> !it.postedOn().isAfter(day))
          .forEach(it -> book.add(new OneSided<>(it, why, Optional.of(complete))));
    }
    lines.stream()
        .filter(it -> isOpen(it) && !it.on().isAfter(day))
        .forEach(it -> bank.add(new OneSided<>(it, Why.UNKNOWN, Optional.empty())));
    openItems().stream()
        .filter(it -> !it.postedOn().isAfter(day) && !it.postedOn().isBefore(begins))
        .forEach(it -> book.add(new OneSided<>(it, whyUnseen(it, stated), Optional.empty())));
    bank.sort((one, other) -> BankLine.IN_ORDER.compare(one.it(), other.it()));
    book.sort((one, other) -> one.it().postedOn().compareTo(other.it().postedOn()));
    return new Sorted(bank, book, sure);
  }

  /**
   * What the book had before both sides spoke and the bank did not have yet, found by what it adds
   * up to: everything of the last days, or one payment out. Empty when nothing does.
   */
  List<OneSided<BookItem>> outstandingAtTheStart(Money amount, LocalDate stated) {
    var before =
        openItems().stream()
            .filter(it -> it.postedOn().isBefore(begins))
            .sorted(Comparator.comparing(BookItem::postedOn).reversed())
            .toList();
    var sum = Money.ZERO;
    for (int i = 0; i < before.size() && isRecent(before.get(i)); i++) {
      sum = sum.plus(before.get(i).amount());
      boolean wholeDay =
          i + 1 == before.size() || before.get(i + 1).postedOn().isBefore(before.get(i).postedOn());
      if (wholeDay && sum.equals(amount)) {
        return outstanding(before.subList(0, i + 1).reversed(), stated);
      }
    }
    return before.stream()
        .filter(it -> it.amount().isNegative() && it.amount().equals(amount))
        .findFirst()
        .map(it -> outstanding(List.of(it), stated))
        .orElse(List.of());
  }

  private boolean isRecent(BookItem item) {
    return !item.postedOn().isBefore(begins.minusDays(DAYS_IN_MAX));
  }

  private static List<OneSided<BookItem>> outstanding(List<BookItem> some, LocalDate stated) {
    return some.stream()
        .map(it -> new OneSided<>(it, whyUnseen(it, stated), Optional.<LocalDate>empty()))
        .toList();
  }

  /** Nothing can be at the bank that the statement does not reach yet. */
  private static Why whyUnseen(BookItem item, LocalDate stated) {
    int daysMax = item.amount().isNegative() ? DAYS_OUT_MAX : DAYS_IN_MAX;
    return item.postedOn().isAfter(stated.minusDays(daysMax)) ? Why.ON_ITS_WAY : Why.OVERDUE;
  }
}
