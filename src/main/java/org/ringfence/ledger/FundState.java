package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;

/**
 * What the rules need to know of one fund, kept up as entries are admitted one after another. It
 * holds the money's course from some day on; before that day only the sum.
 */
public final class FundState {

  private record Step(LocalDate on, Money effect) {}

  private final FundTerms terms;
  private final Money before;
  private final List<Step> steps = new ArrayList<>();
  private final Map<HoldId, Money> holds = new HashMap<>();
  private final Set<String> invoices = new HashSet<>();
  private final Set<Reverses.Target> reversed = new HashSet<>();
  private Money balance;
  private boolean empty;
  private Optional<LocalDate> openedOn = Optional.empty();

  private FundState(FundTerms terms, Money before, boolean empty) {
    this.terms = terms;
    this.before = before;
    this.balance = before;
    this.empty = empty;
  }

  /** A fund that nothing has been posted to. */
  public static FundState empty(FundTerms terms) {
    return new FundState(terms, Money.ZERO, true);
  }

  /**
   * A fund with a history, of which {@code before} is the sum of all that the caller does not go on
   * to tell.
   */
  static FundState withHistory(FundTerms terms, Money before) {
    return new FundState(terms, before, false);
  }

  void tellHold(HoldId hold, Money amount) {
    holds.put(hold, amount);
  }

  void tellInvoice(String payeeName, String invoiceNumber) {
    invoices.add(invoice(payeeName, invoiceNumber));
  }

  void tellReversed(Reverses.Target target) {
    reversed.add(target);
  }

  void tellOpened(LocalDate day) {
    openedOn = Optional.of(day);
  }

  /** Adds an effect on {@code day}, after all there is on that day. */
  void tell(LocalDate day, Money effect) {
    int at = steps.size();
    while (at > 0 && steps.get(at - 1).on().isAfter(day)) {
      at--;
    }
    steps.add(at, new Step(day, effect));
    balance = balance.plus(effect);
    empty = false;
  }

  void admit(NewEntry entry, LocalDate postedOn) {
    tell(postedOn, entry.effect());
    entry.cover().hold().ifPresent(holds::remove);
    switch (entry.kind()) {
      case OPENING_BALANCE -> openedOn = Optional.of(entry.happenedOn());
      case BILL ->
          tellInvoice(entry.facts().paid().payeeName(), entry.facts().paid().invoiceNumber());
      case REVERSAL -> {
        var reverses = entry.reverses().orElseThrow();
        reversed.add(reverses.target());
        if (reverses.kind() == EntryKind.BILL) {
          var paid = entry.facts().paid();
          invoices.remove(invoice(paid.payeeName(), paid.invoiceNumber()));
        }
        if (reverses.kind() == EntryKind.OPENING_BALANCE) {
          openedOn = Optional.empty();
        }
      }
      case FUNDING, CONTRIBUTION, SUPPORT, FEE, PURCHASE, REFUND, RETURNED -> {}
    }
  }

  FundTerms terms() {
    return terms;
  }

  boolean isEmpty() {
    return empty;
  }

  Optional<LocalDate> openedOn() {
    return openedOn;
  }

  boolean isReversed(Reverses.Target target) {
    return reversed.contains(target);
  }

  boolean hasInvoice(Facts.Paid paid) {
    return invoices.contains(invoice(paid.payeeName(), paid.invoiceNumber()));
  }

  Optional<Money> heldFor(HoldId hold) {
    return Optional.ofNullable(holds.get(hold));
  }

  /** The last day that something is known to have happened on. */
  Optional<LocalDate> lastDay() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().on());
  }

  /** What the fund holds when all there is has been counted. */
  public Money balance() {
    return balance;
  }

  /** What authorised bills have spoken for. */
  public Money held() {
    return Money.sum(holds.values());
  }

  /**
   * The least that the fund could bear to lose on {@code day}: the lowest its balance gets on that
   * day or after, above the floor of its agreement on the day that happens.
   */
  Money leastRoomFrom(LocalDate day) {
    var running = balance;
    var least = Optional.<Money>empty();
    for (var step : steps.reversed()) {
      if (!step.on().isAfter(day)) {
        break;
      }
      least = Optional.of(room(running, step.on()).min(least.orElse(room(running, step.on()))));
      running = running.minus(step.effect());
    }
    var that = room(running, day);
    return that.min(least.orElse(that));
  }

  private Money room(Money balance, LocalDate day) {
    return balance.minus(terms.overspendOn(day).floor());
  }

  private static String invoice(String payeeName, String invoiceNumber) {
    return (payeeName.strip() + "\n" + invoiceNumber.strip()).toLowerCase(Locale.UK);
  }
}
