package org.ringfence.receipts.ui;

import java.util.List;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Person;
import org.ringfence.receipts.Receipts;

/** What every form of money in chooses from. */
record Desk(Receipts receipts, BankAccounts bankAccounts) {

  List<Person> people() {
    return receipts.people();
  }

  /** Those that are open. */
  List<BankAccount> banks() {
    return bankAccounts.current();
  }
}
