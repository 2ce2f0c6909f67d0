package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;

/**
 * Proves that all the money is there. What is matched, and what seems to be the same money though
 * nobody has matched it yet, is taken as seen by both; the rest is on its way while it is young,
 * and makes the difference when it is not, or when the bank moved it and the book does not know it.
 */
public final class Proofs {

  private final Database database;
  private final Clock clock;
  private final BankSources sources;
  private final Comparing comparing;

  public Proofs(Database database, Clock clock, BankSources sources) {
    this.database = database;
    this.clock = clock;
    this.sources = sources;
    this.comparing = new Comparing(sources);
  }

  /**
   * Each bank account in the order of their names.
   *
   * @param on empty: today
   */
  public List<Outcome<AccountProof>> all(Optional<LocalDate> on) {
    var day = on.orElseGet(() -> LocalDate.now(clock));
    return database.read(
        tx -> sources.accounts().all(tx).stream().map(account -> prove(tx, account, day)).toList());
  }

  /** Refuses an account of which no statement with a balance is in the book by that day. */
  public Outcome<AccountProof> prove(Tx tx, BankAccount account, LocalDate day) {
    return comparing
        .of(tx, account, day)
        .map(AccountProof::of)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "No statement of %s with a balance is in the book by %s, so nothing can be proved. Bring one in, or say what the account held."
                        .formatted(account.name(), DayText.of(day))));
  }
}
