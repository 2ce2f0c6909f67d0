package org.ringfence.bills;

import java.time.Clock;
import org.ringfence.db.Database;
import org.ringfence.documents.Documents;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Ledger;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authorisers;

/** Every use case about bills, made for one open book. */
public record BillUseCases(
    Bills bills,
    BillAuthorising authorising,
    BillPayments payments,
    PaymentPapers papers,
    BillsList list,
    BillChoices choices) {

  public static BillUseCases of(
      Database database,
      Clock clock,
      ActivityLog activity,
      PeopleUseCases people,
      Documents documents,
      PaymentPapers papers) {
    var holds = new Holds(clock);
    var rules = new BillRules(people.people(), people.payees(), people.agreements(), holds);
    return new BillUseCases(
        new Bills(database, clock, activity, rules, documents),
        new BillAuthorising(
            database, clock, activity, new Authorisers(clock), holds, people.people()),
        new BillPayments(
            database, clock, activity, new Ledger(clock), people.bankAccounts(), people.payees()),
        papers,
        new BillsList(database, clock, documents),
        new BillChoices(database, clock, people));
  }
}
