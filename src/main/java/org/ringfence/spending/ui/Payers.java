package org.ringfence.spending.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Pins;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;

/** What every form of money out chooses from: accounts to pay from, and who may give leave. */
record Payers(BankAccounts bankAccounts, StaffDirectory staff, Pins pins, Clock clock) {

  /** Those that are open. */
  List<BankAccount> banks() {
    return bankAccounts.current();
  }

  /** Those who may authorise anything at all. */
  List<Staff> authorisers() {
    var today = LocalDate.now(clock);
    return staff.all().stream()
        .filter(it -> !it.hasLeft(today) && !(it.authority() instanceof Authority.None))
        .toList();
  }
}
