package org.ringfence.people;

import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.NewEntry;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** Finds the fund and checks the bank account of money that is to be posted. */
public final class Moves {

  private final PersonStore persons = new PersonStore();
  private final BankAccountStore banks = new BankAccountStore();
  private final Funds funds = new Funds();

  /**
   * The amount as it moves in the person's fund. Refuses a person or bank account that is not in
   * the book, and a day after the bank account was closed.
   */
  public Outcome<NewEntry.Move> of(Tx tx, PersonId person, BankAmount moved) {
    var wrong = whyNot(tx, moved);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    var fund = persons.byId(tx, person).flatMap(found -> funds.of(tx, found.id()));
    return Outcome.found(fund, Problem.notThere("Person", "person"))
        .map(found -> new NewEntry.Move(found, moved.on(), moved.bank(), moved.amount()));
  }

  private Optional<Problem> whyNot(Tx tx, BankAmount moved) {
    var found = banks.byId(tx, moved.bank());
    if (found.isEmpty()) {
      return Optional.of(Problem.notThere("Bank account", "bank account"));
    }
    return found
        .get()
        .endedOn()
        .filter(moved.on()::isAfter)
        .map(
            ended ->
                Problem.at(
                    "Bank account",
                    "%s was closed on %s. Choose the account that the money moved through."
                        .formatted(found.get().name(), DayText.of(ended))));
  }
}
