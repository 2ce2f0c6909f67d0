package org.ringfence.bank;

import java.time.Clock;
import org.ringfence.db.Database;
import org.ringfence.documents.Documents;
import org.ringfence.ledger.Months;
import org.ringfence.people.BankAccounts;
import org.ringfence.staff.ActivityLog;

/** Every use case about the bank, made for one open book. */
public record BankUseCases(
    BankAccounts accounts,
    BankOverview overview,
    BankImport imports,
    TypedBalances typed,
    Matching matching,
    OwnMoney ownMoney,
    LearnedRules rules,
    Proving proving) {

  public static BankUseCases of(
      Database database,
      Clock clock,
      ActivityLog activity,
      Documents documents,
      BankSources sources) {
    var accounts = sources.accounts();
    var months = new Months(clock);
    return new BankUseCases(
        accounts,
        new BankOverview(database, accounts),
        new BankImport(database, clock, activity, accounts, documents),
        new TypedBalances(database, clock, activity, accounts, months),
        new Matching(database, clock, activity, months, sources),
        new OwnMoney(database, clock, activity, accounts, months),
        new LearnedRules(database, clock, activity),
        new Proving(
            new Proofs(database, clock, sources),
            new Reconciliations(database, clock, activity, sources),
            new BankMonths(database, clock.getZone(), sources)));
  }
}
