package org.ringfence.bank;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/**
 * A line that says of itself that it is several payments, such as a payment run that the book had
 * from elsewhere and does not know to belong together.
 */
final class SeveralPayments {

  private static final Pattern SAYS_SO =
      Pattern.compile("\\b(BULK|BATCH|BACS|MULTI|MULTIPLE|ITEMS|PAYMENTS|RUN)\\b");

  private static final int EARLY_DAYS_MAX = 1;
  private static final int LATE_DAYS_MAX = 5;

  private record PaidTogether(String payee, LocalDate on) {}

  private SeveralPayments() {}

  /**
   * What was paid to some payees, all of a payee's day or none, and adds up to the line; empty when
   * nothing does, or more than one choice.
   */
  static Optional<List<BookItem>> of(BankLine line, BankText text, List<BookItem> free) {
    if (!SAYS_SO.matcher(text.plain()).find()) {
      return Optional.empty();
    }
    var groups = new LinkedHashMap<PaidTogether, Unit>();
    for (var item : free) {
      long late = DAYS.between(item.happenedOn(), line.on());
      boolean sameWay = item.amount().isNegative() == line.amount().isNegative();
      if (sameWay
          && !item.words().payee().isEmpty()
          && late >= -EARLY_DAYS_MAX
          && late <= LATE_DAYS_MAX) {
        groups.merge(
            new PaidTogether(item.words().payee(), item.happenedOn()),
            new Unit(List.of(item), false),
            Unit::and);
      }
    }
    var smaller =
        groups.values().stream().filter(unit -> isLess(unit.amount(), line.amount())).toList();
    return SumSearch.only(line.amount(), smaller, Unit::amount)
        .map(chosen -> chosen.stream().flatMap(unit -> unit.items().stream()).toList());
  }

  private static boolean isLess(Money some, Money all) {
    return some.abs().isLessThan(all.abs());
  }
}
