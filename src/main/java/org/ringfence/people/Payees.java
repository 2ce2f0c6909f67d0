package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.PayeeId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/** Who is paid: third parties, and the provider itself. */
public final class Payees {

  private static final String NOT_THERE = "This payee is not in the book any more.";
  private static final int NAME_MAX = 200;

  private final Database database;
  private final ActivityLog activity;
  private final PrintableNames printable;
  private final PayeeStore store = new PayeeStore();

  public Payees(Database database, ActivityLog activity, PrintableNames printable) {
    this.database = database;
    this.activity = activity;
    this.printable = printable;
  }

  /** In the order of their names, those ended among them. */
  public List<Payee> all(Tx tx) {
    return store.all(tx);
  }

  public List<Payee> all() {
    return database.read(store::all);
  }

  public Optional<Payee> byId(Tx tx, PayeeId id) {
    return store.byId(tx, id);
  }

  /** Letter case does not count. */
  public Optional<Payee> byName(Tx tx, String name) {
    return store.byName(tx, name.strip());
  }

  public Outcome<PayeeId> add(String by, PayeeDetails details) {
    return database.write(tx -> add(tx, by, details));
  }

  /**
   * Refuses an empty name, one that is there already (letter case aside), one that cannot be
   * printed, and bank details that cannot be right.
   */
  public Outcome<PayeeId> add(Tx tx, String by, PayeeDetails details) {
    return checks(tx, details, Optional.empty())
        .whenRight(
            () -> {
              var id = store.add(tx, details);
              activity.record(tx, by, "Payee added", details.name(), inWords(details));
              return id;
            });
  }

  /** Refuses what {@link #add} refuses. */
  public Outcome<PayeeId> change(String by, PayeeId id, PayeeDetails details) {
    return database.write(
        tx -> {
          var before = store.byId(tx, id);
          if (before.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          return checks(tx, details, Optional.of(id))
              .whenRight(
                  () -> {
                    store.change(tx, id, details);
                    activity.record(
                        tx,
                        by,
                        "Payee changed",
                        details.name(),
                        "From %s, %s to %s"
                            .formatted(
                                before.get().name(),
                                inWords(before.get().details()),
                                inWords(details)));
                    return id;
                  });
        });
  }

  /** No new bill of theirs is entered after that day. Refuses to do so twice. */
  public Outcome<PayeeId> end(String by, PayeeId id, LocalDate lastDay) {
    return database.write(
        tx -> {
          var found = store.byId(tx, id);
          if (found.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          if (found.get().endedOn().isPresent()) {
            return Outcome.refused(
                "%s was ended on %s already."
                    .formatted(found.get().name(), DayText.of(found.get().endedOn().get())));
          }
          store.end(tx, id, lastDay);
          activity.record(
              tx, by, "Payee ended", found.get().name(), "Last day " + DayText.of(lastDay));
          return Outcome.done(id);
        });
  }

  private Checks checks(Tx tx, PayeeDetails details, Optional<PayeeId> self) {
    var same = store.byName(tx, details.name()).map(Payee::id);
    return new Checks()
        .required("Name", details.name(), NAME_MAX)
        .add(printable.whyNot("Name", details.name()))
        .oneLine("Payment reference", details.paymentReference(), 100)
        .add(BankNumbers.whyNotSortCode(details.sortCode()))
        .add(BankNumbers.whyNotAccountNumber(details.accountNumber()))
        .that(
            same.isEmpty() || same.equals(self),
            "Name",
            "There is a payee called %s already.".formatted(details.name()));
  }

  private static String inWords(PayeeDetails details) {
    return "%s; reference: %s; bank: %s %s"
        .formatted(
            details.kind().label(),
            details.paymentReference(),
            details.sortCode(),
            details.accountNumber());
  }
}
