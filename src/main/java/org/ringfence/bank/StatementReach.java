package org.ringfence.bank;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ledger.BankMoves;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;

/**
 * Whether the bank's statement of an account reaches to the end of a day. A line of that day or
 * later shows it, or a balance that a person read off the bank's paper. Without them, a file that
 * was brought in after the day shows it as well, unless its last line is long before the day and
 * the book has moved something since: then it is more likely that somebody downloaded too few days.
 */
final class StatementReach {

  /** An account in use is seldom silent for longer. */
  private static final int SILENT_DAYS_MAX = 7;

  private final ZoneId zone;
  private final BankMoves moves;
  private final BankLineStore lines = new BankLineStore();
  private final StatementFileStore files = new StatementFileStore();
  private final TypedBalanceStore typed = new TypedBalanceStore();

  StatementReach(ZoneId zone, BankMoves moves) {
    this.zone = zone;
    this.moves = moves;
  }

  /** Empty when it does; otherwise what is missing, in a whole sentence. */
  Optional<String> whyNot(Tx tx, BankAccount account, LocalDate day) {
    var found = lines.last(tx, account.id()).map(BankLine::on);
    if (found.isEmpty()) {
      return Optional.of(
          "No statement of %s is in the book. Bring one in.".formatted(account.name()));
    }
    var last = found.get();
    return !last.isBefore(day)
            || isTyped(tx, account, day)
            || broughtInAfter(tx, account, day, last)
        ? Optional.empty()
        : Optional.of(
            "The statement of %s ends on %s. Bring in one that reaches %s."
                .formatted(account.name(), DayText.of(last), DayText.of(day)));
  }

  private boolean isTyped(Tx tx, BankAccount account, LocalDate day) {
    return typed.all(tx, account.id()).stream().anyMatch(it -> !it.on().isBefore(day));
  }

  private boolean broughtInAfter(Tx tx, BankAccount account, LocalDate day, LocalDate last) {
    boolean late =
        files.all(tx, account.id()).stream()
            .filter(file -> file.lines().lastOn().filter(last::equals).isPresent())
            .anyMatch(file -> LocalDate.ofInstant(file.broughtAt(), zone).isAfter(day));
    return late
        && (!last.isBefore(day.minusDays(SILENT_DAYS_MAX))
            || moves.between(tx, account.id(), last.plusDays(1), day).isEmpty());
  }
}
