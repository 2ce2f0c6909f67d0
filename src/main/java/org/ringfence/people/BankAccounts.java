package org.ringfence.people;

import org.ringfence.db.Database;
import org.ringfence.ids.BankAccountId;
import org.ringfence.problem.Checks;
import org.ringfence.staff.ActivityLog;

/**
 * The real bank accounts of the provider that hold money of funds. Refuses an empty name and
 * numbers that cannot be right; nothing new is paid into or out of one that was ended.
 */
public final class BankAccounts extends OfficeList<BankAccountId, BankAccountDetails, BankAccount> {

  public BankAccounts(Database database, ActivityLog activity) {
    super(database, activity, new BankAccountStore(), "Bank account");
  }

  @Override
  Checks checks(BankAccountDetails details) {
    return new Checks()
        .required(NAME, details.name(), NAME_MAX)
        .add(BankNumbers.whyNotSortCode(details.sortCode()))
        .add(BankNumbers.whyNotAccountNumber(details.accountNumber()));
  }

  @Override
  String inWords(BankAccountDetails details) {
    return (details.sortCode() + " " + details.accountNumber()).strip();
  }
}
