package org.ringfence.crash;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.bills.BillPayments;
import org.ringfence.bills.BillsBook;
import org.ringfence.bills.PaymentRun;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.Ledger;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Payees;
import org.ringfence.people.PrintableNames;
import org.ringfence.staff.ActivityLog;

/** Pays every authorised bill of a bills book in one run, once it has said that it is ready. */
final class PayingChild {

  static final String READY = "ready";

  private PayingChild() {}

  /** The book that {@link BillsBook} made in this folder. */
  static Database open(Path folder) {
    return new Books()
        .open(folder.resolve("Test.ringfence"), "long enough".toCharArray())
        .orElseThrow();
  }

  static void main(String[] arguments) {
    var database = open(Path.of(arguments[0]));
    var clock = new TickingClock();
    var activity = new ActivityLog(database, clock);
    var banks = new BankAccounts(database, activity);
    var payees = new Payees(database, activity, new PrintableNames(_ -> Optional.empty()));
    var payments = new BillPayments(database, clock, activity, new Ledger(clock), banks, payees);
    var bank = database.read(tx -> banks.all(tx).getFirst().id());
    var items = payments.toPay().stream().map(it -> new PaymentRun.Item(it.bill(), bank)).toList();
    System.out.println(READY);
    payments
        .pay(new PaymentRun(CommandId.fresh(), BillsBook.ERIN, BillsBook.PAID, items))
        .orElseThrow();
    database.close();
  }
}
