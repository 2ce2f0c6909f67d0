package org.ringfence.people;

import java.time.Clock;
import org.ringfence.db.Database;
import org.ringfence.staff.ActivityLog;

/** Every use case about people, made for one open book. */
public record PeopleUseCases(
    People people,
    Circles circles,
    Commissioners commissioners,
    Agreements agreements,
    FundingLines funding,
    Payees payees,
    BankAccounts bankAccounts) {

  public static PeopleUseCases of(
      Database database, Clock clock, ActivityLog activity, PrintableNames printable) {
    return new PeopleUseCases(
        new People(database, activity, printable),
        new Circles(database, activity),
        new Commissioners(database, activity, printable),
        new Agreements(database, clock, activity),
        new FundingLines(database, activity),
        new Payees(database, activity, printable),
        new BankAccounts(database, activity));
  }
}
