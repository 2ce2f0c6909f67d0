package org.ringfence.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.Journal;

/**
 * The command that a line is entered with follows from the line, so that whoever tries again after
 * a stop, even of the program, completes what was begun and posts nothing twice. Only when what was
 * entered has been matched, or has been reversed, does the line get another.
 */
final class LineCommands {

  /** Nobody enters one line more often and takes it back each time. */
  private static final int TIMES_SEEN = 3;

  private final Journal journal = new Journal();
  private final MatchStore matches = new MatchStore();

  private static CommandId of(BankLineId line, int time) {
    return CommandId.of("bank line %d, entry %d".formatted(line.value(), time));
  }

  CommandId next(Tx tx, BankLineId line) {
    return IntStream.iterate(1, time -> time + 1)
        .mapToObj(time -> of(line, time))
        .filter(command -> matches.ofCommand(tx, command).isEmpty())
        .filter(
            command ->
                journal.ofCommand(tx, command).stream()
                    .noneMatch(entry -> entry.trail().reversedBy().isPresent()))
        .findFirst()
        .orElseThrow();
  }

  /** By which commands each of these lines may have been entered. */
  static Map<CommandId, BankLineId> of(Collection<BankLine> lines) {
    var commands = new HashMap<CommandId, BankLineId>();
    for (var line : lines) {
      for (int time = 1; time <= TIMES_SEEN; time++) {
        commands.put(of(line.id(), time), line.id());
      }
    }
    return commands;
  }
}
