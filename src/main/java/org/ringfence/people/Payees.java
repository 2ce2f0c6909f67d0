package org.ringfence.people;

import org.ringfence.db.Database;
import org.ringfence.ids.PayeeId;
import org.ringfence.problem.Checks;
import org.ringfence.staff.ActivityLog;

/**
 * Who is paid: third parties, and the provider itself. Refuses an empty name, one that cannot be
 * printed, and bank details that cannot be right; no new bill is entered of one that was ended.
 */
public final class Payees extends OfficeList<PayeeId, PayeeDetails, Payee> {

  private static final int REFERENCE_MAX = 100;

  private final PrintableNames printable;

  public Payees(Database database, ActivityLog activity, PrintableNames printable) {
    super(database, activity, new PayeeStore(), "Payee");
    this.printable = printable;
  }

  @Override
  Checks checks(PayeeDetails details) {
    return new Checks()
        .required(NAME, details.name(), NAME_MAX)
        .add(printable.whyNot(NAME, details.name()))
        .oneLine("Payment reference", details.paymentReference(), REFERENCE_MAX)
        .add(BankNumbers.whyNotSortCode(details.sortCode()))
        .add(BankNumbers.whyNotAccountNumber(details.accountNumber()));
  }

  @Override
  String inWords(PayeeDetails details) {
    return "%s; reference: %s; bank: %s %s"
        .formatted(
            details.kind().label(),
            details.paymentReference(),
            details.sortCode(),
            details.accountNumber());
  }
}
