package org.ringfence.spending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.EntryProblem;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.Overspend;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** Posts what goes out, and tells money that is not available from all else that may be wrong. */
final class Posting {

  /** Stands for a leave in the question whether one would do. */
  private static final Overspend IF_ALLOWED = new Overspend("Someone", "Not posted");

  private final Ledger ledger;
  private final Leaves leaves;

  Posting(Clock clock) {
    this.ledger = new Ledger(clock);
    this.leaves = new Leaves(clock);
  }

  Optional<Posted> before(Tx tx, CommandId command) {
    return ledger.before(tx, command);
  }

  /**
   * Posts it, with the leave where money is not available. Refuses with {@link Leave#FIELD} when
   * nothing but a leave is missing.
   *
   * @param beside puts the problem of an entry beside the field it was typed in
   */
  Outcome<Posted> post(
      Tx tx, PostCommand command, Optional<Leave> leave, Function<EntryProblem, Problem> beside) {
    var problems = ledger.check(tx, command);
    if (problems.isEmpty()) {
      return ledger.post(tx, command);
    }
    var said = new ArrayList<>(problems.stream().map(beside).toList());
    if (!ledger.check(tx, covered(command, IF_ALLOWED)).isEmpty()) {
      return Outcome.refused(said);
    }
    if (leave.isEmpty()) {
      said.add(Leaves.wanted(problems.size()));
      return Outcome.refused(said);
    }
    var against = leaves.problems(tx, leave.get(), amountsNeedingIt(command, problems));
    return against.isEmpty()
        ? ledger.post(tx, covered(command, Leaves.overspend(leave.get())))
        : Outcome.refused(against);
  }

  /** Once a fund is past what is available, all else that leaves it needs the leave too. */
  private static List<Money> amountsNeedingIt(PostCommand command, List<EntryProblem> problems) {
    var funds = new HashSet<>();
    problems.forEach(problem -> funds.add(command.entries().get(problem.index()).fund()));
    return command.entries().stream()
        .filter(entry -> funds.contains(entry.fund()))
        .map(entry -> entry.effect().abs())
        .toList();
  }

  private static PostCommand covered(PostCommand command, Overspend overspend) {
    List<NewEntry> entries =
        command.entries().stream()
            .map(entry -> entry.coveredBy(entry.cover().withOverspend(Optional.of(overspend))))
            .toList();
    return new PostCommand(command.id(), command.what(), command.by(), command.cameBy(), entries);
  }
}
