package org.ringfence.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.problem.Outcome;

/**
 * The only writer of the journal. It is called inside a use case's transaction; whatever it
 * refuses, it has refused before its first write.
 */
public final class Ledger {

  private final Clock clock;

  public Ledger(Clock clock) {
    this.clock = clock;
  }

  /**
   * Posts a command's entries, all or none. Refuses what {@link PostingRules} refuses. A command
   * that was posted before adds nothing and answers with the numbers it had then.
   */
  public Outcome<Posted> post(Tx tx, PostCommand command) {
    var before = JournalStore.numbersOf(tx, command.id());
    if (!before.isEmpty()) {
      return Outcome.done(new Posted(before, true));
    }
    var rules = rules(tx, command.cameBy());
    var states = FundStateStore.load(tx, command.entries(), rules);
    var dated = new ArrayList<DatedEntry>(command.entries().size());
    var problems = judge(rules, states, command.entries(), dated);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems.stream().map(EntryProblem::problem).toList());
    }
    return Outcome.done(new Posted(JournalStore.add(tx, command, dated, clock.instant()), false));
  }

  /**
   * What this command posted before; empty while it is new. For use cases that refuse more than the
   * ledger does, and must not refuse the same command the second time.
   */
  public Optional<Posted> before(Tx tx, CommandId command) {
    var numbers = JournalStore.numbersOf(tx, command);
    return numbers.isEmpty() ? Optional.empty() : Optional.of(new Posted(numbers, true));
  }

  /**
   * What would stand in the way of posting these entries, each problem with the place of its entry.
   */
  public List<EntryProblem> check(Tx tx, PostCommand command) {
    var rules = rules(tx, command.cameBy());
    var states = FundStateStore.load(tx, command.entries(), rules);
    return judge(rules, states, command.entries(), new ArrayList<>());
  }

  private static List<EntryProblem> judge(
      PostingRules rules,
      Map<FundId, FundState> states,
      List<NewEntry> entries,
      List<DatedEntry> dated) {
    var problems = new ArrayList<EntryProblem>();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      var entry = entries.get(i);
      var state = states.get(entry.fund());
      var overspend = entry.cover().overspend().filter(_ -> rules.needsOverspend(state, entry));
      rules.admit(state, entry).forEach(problem -> problems.add(new EntryProblem(index, problem)));
      dated.add(new DatedEntry(entry, rules.postedOn(entry.happenedOn()), overspend));
    }
    return problems;
  }

  /**
   * Undoes one entry with a reason. Refuses an entry that is a reversal or was reversed before, and
   * one whose money has been spent since, unless {@code overspend} gives leave.
   */
  public Outcome<Posted> reverse(Tx tx, Reversal wish) {
    var original = EntryStore.entry(tx, wish.entry());
    if (original.isEmpty()) {
      return Outcome.refused("There is no entry %s in the journal.".formatted(wish.entry()));
    }
    var entry =
        NewEntry.reversing(original.get(), wish.on(), wish.reason().strip(), Optional.empty())
            .coveredBy(Cover.overspend(wish.overspend()));
    return post(
        tx, new PostCommand(wish.id(), "Reverse", wish.by(), CameBy.SCREEN, List.of(entry)));
  }

  /** A wish to undo one entry. */
  public record Reversal(
      CommandId id,
      EntryNumber entry,
      LocalDate on,
      String reason,
      String by,
      Optional<Overspend> overspend) {}

  private PostingRules rules(Tx tx, CameBy cameBy) {
    return new PostingRules(LocalDate.now(clock), MonthStore.closed(tx), cameBy);
  }
}
