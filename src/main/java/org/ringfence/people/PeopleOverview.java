package org.ringfence.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.ledger.Balance;
import org.ringfence.ledger.Funds;

/** Everyone with what their fund holds: eight questions to the book, however many persons. */
public final class PeopleOverview {

  private final Database database;
  private final Clock clock;
  private final PeopleList people = new PeopleList();
  private final Funds funds = new Funds();

  public PeopleOverview(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** In the order of their references, as things stand today. */
  public List<PersonStanding> today() {
    return database.read(
        tx -> {
          var fundOf = funds.all(tx);
          var balances = funds.balances(tx);
          return people.on(tx, LocalDate.now(clock)).stream()
              .map(
                  line ->
                      new PersonStanding(
                          line,
                          Optional.ofNullable(fundOf.get(line.person().id()))
                              .map(balances::get)
                              .orElse(Balance.NOTHING)))
              .toList();
        });
  }
}
