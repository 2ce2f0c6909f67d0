package org.ringfence.movein;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ringfence.db.Database;
import org.ringfence.db.TestBooks;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Job;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.Verification;
import org.ringfence.money.Money;
import org.ringfence.people.Agreements;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Commissioners;
import org.ringfence.people.FundingLines;
import org.ringfence.people.Payees;
import org.ringfence.people.People;
import org.ringfence.people.PrintableNames;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Activity;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ActivitySearch;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.StaffDirectory;

/** An empty book in a folder, and moving in to it. Today is 22 November 2026. */
public final class MoveInDesk implements AutoCloseable {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final String BY = "Mari Invented";

  final Database database;
  final Registers registers;
  private final ActivityLog activity;
  private final MoveIn moveIn;

  public MoveInDesk(Path folder) {
    database = TestBooks.empty(folder.resolve("Move in.ringfence"));
    activity = new ActivityLog(database, CLOCK);
    var printable = new PrintableNames(name -> Optional.empty());
    registers =
        new Registers(
            new Registers.Office(
                new ProviderDetails(database, activity),
                new BankAccounts(database, activity),
                new StaffDirectory(database, activity),
                new Authorisers(CLOCK),
                new Commissioners(database, activity, printable),
                new Payees(database, activity, printable)),
            new Registers.Lives(
                new People(database, activity, printable),
                new Agreements(database, CLOCK, activity),
                new FundingLines(database, activity)));
    moveIn = new MoveIn(database, new Ledger(CLOCK), registers, activity);
  }

  /** For screens. */
  public MoveIn moveIn() {
    return moveIn;
  }

  Outcome<MoveInReport> look(Path file) {
    return run(moveIn.look(BY, file), Progress.UNWATCHED);
  }

  Outcome<MoveInReport> bringIn(Path file) {
    return bringIn(file, Progress.UNWATCHED);
  }

  Outcome<MoveInReport> bringIn(Path file, Progress progress) {
    return run(moveIn.bringIn(CommandId.fresh(), BY, file), progress);
  }

  private static <T> T run(Job<T> job, Progress progress) {
    try {
      return job.run(progress);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** What each person's fund holds, by reference. */
  Map<String, Money> balances() {
    return database.read(
        tx -> {
          var balances = new TreeMap<String, Money>();
          var funds = new Funds().all(tx);
          var all = new Funds().balances(tx);
          for (var person : registers.lives().people().all(tx)) {
            var balance = all.get(funds.get(person.id()));
            balances.put(person.reference(), balance == null ? Money.ZERO : balance.balance());
          }
          return balances;
        });
  }

  /** How many entries the journal has, once the second route agrees with the first. */
  public long entries() {
    var report = database.read(tx -> new Verification().verify(tx));
    if (!report.isSound()) {
      throw new AssertionError(report.problems().toString());
    }
    return report.entries();
  }

  int activityLines() {
    return activity.read(ActivitySearch.ALL, 0, 1).total();
  }

  List<Activity> activity(String text) {
    return activity
        .read(new ActivitySearch(text, Optional.empty(), Optional.empty()), 0, 100)
        .lines();
  }

  /** True while nothing at all is in the book. */
  public boolean isEmpty() {
    return entries() == 0 && balances().isEmpty() && activityLines() == 0;
  }

  @Override
  public void close() {
    database.close();
  }
}
