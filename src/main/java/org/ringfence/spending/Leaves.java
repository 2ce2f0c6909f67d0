package org.ringfence.spending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ledger.Overspend;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.staff.Authorisers;

/** The one place that judges a {@link Leave} and turns it into what the ledger records. */
final class Leaves {

  private static final int REASON_MAX = 500;

  private final Authorisers authorisers;

  Leaves(Clock clock) {
    this.authorisers = new Authorisers(clock);
  }

  /** Why the leave does not hold for these amounts; empty when it does. */
  List<Problem> problems(Tx tx, Leave leave, List<Money> amounts) {
    var problems = new ArrayList<Problem>();
    var reason = leave.reason();
    if (reason.isEmpty()) {
      problems.add(
          Problem.at(Leave.REASON, "Say why the money is spent although it is not available."));
    }
    if (reason.length() > REASON_MAX) {
      problems.add(
          Problem.at(Leave.REASON, "Say why in at most %d characters.".formatted(REASON_MAX)));
    }
    amounts.stream()
        .max(Money::compareTo)
        .ifPresent(
            most -> problems.addAll(authorisers.mayAuthorise(tx, leave.signedBy().id(), most, "")));
    return problems;
  }

  static Overspend overspend(Leave leave) {
    return new Overspend(leave.signedBy().name(), leave.reason());
  }

  /** What a person is told when a leave would let this be posted. */
  static Problem wanted(long lines) {
    return Problem.at(
        Leave.FIELD,
        lines == 1
            ? "This goes past what is available. Lower the amount, or have it authorised below."
            : "%d of these go past what is available. Lower the amounts, or have them authorised below."
                .formatted(lines));
  }
}
