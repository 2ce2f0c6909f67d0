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

  /** What stands in the way of holding this much now; empty when it is available. */
  public List<Problem> check(Tx tx, FundId fund, Money amount) {
    var today = LocalDate.now(clock);
    if (!amount.isPositive()) {
      return List.of(Problem.at("Amount", "The amount must be more than £0.00."));
    }
    var state = FundStateStore.load(tx, Set.of(fund), YearMonth.from(today)).get(fund);
    var rules = new PostingRules(today, ClosedMonths.NONE, CameBy.SCREEN);
    return rules.mayHold(state, amount).stream().toList();
  }

  /**
   * Holds money of a fund. Refuses an amount that is not positive, and more than is available now
   * by the agreement's overspend term unless {@code overspend} gives leave.
   */
  public Outcome<HoldId> place(
      Tx tx, FundId fund, Money amount, String purpose, Optional<Overspend> overspend) {
    var problems = check(tx, fund, amount);
    if (!problems.isEmpty() && (overspend.isEmpty() || !amount.isPositive())) {
      return Outcome.refused(problems);
    }
    return Outcome.done(
        HoldStore.place(tx, fund, amount, purpose, clock.instant().truncatedTo(ChronoUnit.MICROS)));
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
