package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ringfence.ledger.Held;
import org.ringfence.money.Money;
import org.ringfence.people.PersonMoney;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Tone;

/** The figures at the head of a person's money, as the screen says them. */
public record Figures(Figure balance, Figure held, Figure available, Figure weeks) {

  /** One figure, what it means, and how much it presses. */
  public record Figure(String value, String note, Tone tone) {}

  static final Figures UNREAD =
      new Figures(
          new Figure("", "", Tone.PLAIN),
          new Figure("", "", Tone.PLAIN),
          new Figure("", "", Tone.PLAIN),
          new Figure("", "", Tone.PLAIN));

  static Figures of(PersonMoney.Standing now) {
    var balance = now.balance().balance();
    return new Figures(
        new Figure(balance.toString(), "in the bank", Tone.PLAIN),
        new Figure(now.balance().held().toString(), heldFor(now), Tone.PLAIN),
        available(now),
        now.toSettleSince().map(Figures::toSettle).orElseGet(() -> weeks(now)));
  }

  private static String heldFor(PersonMoney.Standing now) {
    return now.held().isEmpty()
        ? "no bill waits to be paid"
        : now.held().stream().map(Held::purpose).collect(Collectors.joining("; "));
  }

  private static Figure available(PersonMoney.Standing now) {
    var available = now.balance().available();
    return available.isNegative()
        ? new Figure(available.toString(), "overspent", Tone.WRONG)
        : new Figure(available.toString(), "free to spend", Tone.PLAIN);
  }

  /** What is left when an agreement is over is no weeks of a budget that goes on. */
  private static Figure toSettle(LocalDate lastDay) {
    return new Figure("To settle", "the agreement ended on " + DayText.of(lastDay), Tone.WARNING);
  }

  private static Figure weeks(PersonMoney.Standing now) {
    var surplus = now.surplus();
    var held = surplus.weeksHeld().map(weeks -> weeks + " weeks").orElse("–");
    if (surplus.isOverLimit()) {
      return new Figure(
          held,
          "%s over the %d weeks agreed".formatted(surplus.over(), surplus.weeksAllowed().orElse(0)),
          Tone.WARNING);
    }
    return new Figure(
        held, weeksNote(surplus.weeklyBudget(), surplus.weeksAllowed().orElse(-1)), Tone.PLAIN);
  }

  private static String weeksNote(Money weekly, int allowed) {
    if (weekly.isZero()) {
      return "no weekly budget today";
    }
    var budget = "of %s a week".formatted(weekly);
    return allowed < 0 ? budget : budget + "; up to %d agreed".formatted(allowed);
  }
}
