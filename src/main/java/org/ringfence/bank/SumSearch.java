package org.ringfence.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.money.Money;

/** Finds a few of some amounts that add up to another. */
final class SumSearch {

  /** With more, something adds up by chance. */
  static final int ITEMS_MAX = 10;

  static final int PARTS_MAX = 5;

  private SumSearch() {}

  /** Empty when none do, when more than one choice does, or when there are too many to tell. */
  static <T> Optional<List<T>> only(Money target, List<T> items, Function<T, Money> amount) {
    if (items.size() > ITEMS_MAX) {
      return Optional.empty();
    }
    var found = new ArrayList<List<T>>();
    for (int choice = 1; choice < 1 << items.size() && found.size() < 2; choice++) {
      int parts = Integer.bitCount(choice);
      if (parts > 1 && parts <= PARTS_MAX) {
        var chosen = chosen(items, choice);
        if (Money.sum(chosen.stream().map(amount).toList()).equals(target)) {
          found.add(chosen);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static <T> List<T> chosen(List<T> items, int choice) {
    var chosen = new ArrayList<T>();
    for (int i = 0; i < items.size(); i++) {
      if ((choice & 1 << i) != 0) {
        chosen.add(items.get(i));
      }
    }
    return chosen;
  }
}
