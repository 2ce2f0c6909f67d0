package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/** The real bank accounts of the provider that hold money of funds. */
public final class BankAccounts {

  private static final String NOT_THERE = "This bank account is not in the book any more.";
  private static final int NAME_MAX = 200;

  private final Database database;
  private final ActivityLog activity;
  private final BankAccountStore store = new BankAccountStore();

  public BankAccounts(Database database, ActivityLog activity) {
    this.database = database;
    this.activity = activity;
  }

  /** In the order of their names, those ended among them. */
  public List<BankAccount> all(Tx tx) {
    return store.all(tx);
  }

  public List<BankAccount> all() {
    return database.read(store::all);
  }

  public Optional<BankAccount> byId(Tx tx, BankAccountId id) {
    return store.byId(tx, id);
  }

  /** Letter case does not count. */
  public Optional<BankAccount> byName(Tx tx, String name) {
    return store.byName(tx, name.strip());
  }

  public Outcome<BankAccountId> add(String by, BankAccountDetails details) {
    return database.write(tx -> add(tx, by, details));
  }

  /**
   * Refuses an empty name, one that is there already (letter case aside), and numbers that cannot
   * be right.
   */
  public Outcome<BankAccountId> add(Tx tx, String by, BankAccountDetails details) {
    return checks(tx, details, Optional.empty())
        .whenRight(
            () -> {
              var id = store.add(tx, details);
              activity.record(tx, by, "Bank account added", details.name(), inWords(details));
              return id;
            });
  }

  /** Refuses what {@link #add} refuses. */
  public Outcome<BankAccountId> change(String by, BankAccountId id, BankAccountDetails details) {
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
                        "Bank account changed",
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

  /** Nothing new is paid into or out of it after that day. Refuses to do so twice. */
  public Outcome<BankAccountId> end(String by, BankAccountId id, LocalDate lastDay) {
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
              tx, by, "Bank account ended", found.get().name(), "Last day " + DayText.of(lastDay));
          return Outcome.done(id);
        });
  }

  private Checks checks(Tx tx, BankAccountDetails details, Optional<BankAccountId> self) {
    var same = store.byName(tx, details.name()).map(BankAccount::id);
    return new Checks()
        .required("Name", details.name(), NAME_MAX)
        .add(BankNumbers.whyNotSortCode(details.sortCode()))
        .add(BankNumbers.whyNotAccountNumber(details.accountNumber()))
        .that(
            same.isEmpty() || same.equals(self),
            "Name",
            "There is a bank account called %s already.".formatted(details.name()));
  }

  private static String inWords(BankAccountDetails details) {
    return (details.sortCode() + " " + details.accountNumber()).strip();
  }
}
