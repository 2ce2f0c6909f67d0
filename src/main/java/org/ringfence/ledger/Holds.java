package org.ringfence.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * Speaking for money: still in the bank, no longer available. A hold is placed when a bill is
 * authorised, and ends once: spent by the entry that pays it ({@link Cover#hold}), or released.
 */
public final class Holds {

  private final Clock clock;

  public Holds(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a bill asks of one fund.
   *
   * @param purpose in the words of the bill
   */
  public record Claim(FundId fund, Money amount, Owed owed, String purpose) {}

  /** Why the fund does not owe this at all: no agreement ran on the day it was for. */
  public Optional<Problem> whyNotOwed(Tx tx, FundId fund, Owed owed) {
    return rules().mayOwe(state(tx, fund).terms(), owed);
  }

  /** What stands in the way of holding this much now; empty when it is available. */
  public List<Problem> check(Tx tx, FundId fund, Money amount) {
    if (!amount.isPositive()) {
      return List.of(Problem.at("Amount", "The amount must be more than £0.00."));
    }
    return rules().mayHold(state(tx, fund), amount).stream().toList();
  }

  private FundState state(Tx tx, FundId fund) {
    var month = YearMonth.from(LocalDate.now(clock));
    return FundStateStore.load(tx, Set.of(fund), month).get(fund);
  }

  private PostingRules rules() {
    return new PostingRules(LocalDate.now(clock), ClosedMonths.NONE, CameBy.SCREEN);
  }

  /**
   * Holds money of a fund. Refuses a debt for days without an agreement, an amount that is not
   * positive, and more than is available now by the agreement's overspend term unless {@code
   * overspend} gives leave.
   */
  public Outcome<HoldId> place(Tx tx, Claim claim, Optional<Overspend> overspend) {
    var notOwed = whyNotOwed(tx, claim.fund(), claim.owed());
    if (notOwed.isPresent()) {
      return Outcome.refused(notOwed.get());
    }
    var problems = check(tx, claim.fund(), claim.amount());
    if (!problems.isEmpty() && (overspend.isEmpty() || !claim.amount().isPositive())) {
      return Outcome.refused(problems);
    }
    return Outcome.done(
        HoldStore.place(
            tx,
            claim.fund(),
            claim.amount(),
            claim.purpose(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** Lets held money go again. Refuses a hold that has ended. */
  public Outcome<HoldId> release(Tx tx, HoldId hold) {
    return HoldStore.release(tx, hold, clock.instant().truncatedTo(ChronoUnit.MICROS))
        ? Outcome.done(hold)
        : Outcome.refused("That money is no longer held.");
  }

  /** What is held in a fund now. */
  public List<Held> of(Tx tx, FundId fund) {
    return HoldStore.of(tx, fund);
  }

  /** What was held at the end of {@code day}, for every fund that had something held. */
  public Map<FundId, List<Held>> on(Tx tx, LocalDate day) {
    return HoldStore.on(tx, day, clock.getZone());
  }
}
