package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ringfence.money.Money;

/**
 * What the bank may show as one line: an entry, or several that were paid in one.
 *
 * @param whole true when it is all that one command posted
 */
record Unit(List<BookItem> items, boolean whole) {

  private record PaidTogether(String payee, LocalDate on, boolean out) {}

  private record OneKindTogether(String payee, String kind, LocalDate on, boolean out) {}

  private record PartOfCommand(Object command, String payee, boolean out) {}

  Money amount() {
    return Money.sum(items.stream().map(BookItem::amount).toList());
  }

  LocalDate on() {
    return items.getFirst().happenedOn();
  }

  Unit and(Unit other) {
    var both = new ArrayList<>(items);
    both.addAll(other.items);
    return new Unit(both, false);
  }

  boolean isSingle() {
    return items.size() == 1;
  }

  /** Every item by itself, what each command posted, and what one payee got on one day. */
  static Collection<Unit> of(List<BookItem> items) {
    var units = new LinkedHashMap<Set<BookRef>, Unit>();
    items.forEach(item -> add(units, new Unit(List.of(item), false)));
    grouped(items, BookItem::command).forEach(group -> add(units, new Unit(group, true)));
    grouped(
            items,
            it -> new PartOfCommand(it.command(), it.words().payee(), it.amount().isNegative()))
        .forEach(group -> add(units, new Unit(group, false)));
    var paid = items.stream().filter(it -> !it.words().payee().isEmpty()).toList();
    grouped(
            paid,
            it -> new PaidTogether(it.words().payee(), it.happenedOn(), it.amount().isNegative()))
        .forEach(group -> add(units, new Unit(group, false)));
    grouped(
            paid,
            it ->
                new OneKindTogether(
                    it.words().payee(),
                    it.what().kind(),
                    it.happenedOn(),
                    it.amount().isNegative()))
        .forEach(group -> add(units, new Unit(group, false)));
    return units.values();
  }

  private static void add(Map<Set<BookRef>, Unit> units, Unit unit) {
    var refs = new LinkedHashSet<BookRef>();
    unit.items().forEach(item -> refs.add(item.ref()));
    units.putIfAbsent(refs, unit);
  }

  private static List<List<BookItem>> grouped(List<BookItem> items, Function<BookItem, Object> by) {
    var groups = new HashMap<Object, List<BookItem>>();
    items.forEach(item -> groups.computeIfAbsent(by.apply(item), _ -> new ArrayList<>()).add(item));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }
}
