package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.db.Database;
import org.ringfence.documents.Documents;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.Months;
import org.ringfence.ledger.Verification;
import org.ringfence.people.Agreements;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Circles;
import org.ringfence.people.Commissioners;
import org.ringfence.people.FundingLines;
import org.ringfence.people.Payees;
import org.ringfence.people.People;
import org.ringfence.people.PeopleList;
import org.ringfence.people.PrintableNames;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.Pins;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.StaffDirectory;

/**
 * An open book with the use cases that work on it, put together by hand. Closing it closes the
 * book.
 */
final class OpenBook implements AutoCloseable {

  final Path path;
  final Clock clock;
  final Database database;

  final Ledger ledger;
  final Funds funds = new Funds();
  final Holds holds;
  final Journal journal = new Journal();
  final Months months;
  final Verification verification = new Verification();
  final Documents documents;

  final ActivityLog activity;
  final StaffDirectory staff;
  final Pins pins;
  final Authorisers authorisers;
  final ProviderDetails provider;

  final PrintableNames printable;
  final People people;
  final PeopleList peopleList = new PeopleList();
  final Circles circles;
  final Agreements agreements;
  final FundingLines fundingLines;
  final Commissioners commissioners;
  final Payees payees;
  final BankAccounts bankAccounts;

  OpenBook(
      Path path,
      Database database,
      Clock clock,
      Function<String, Optional<Problem>> whyNotPrintable) {
    this.path = path;
    this.clock = clock;
    this.database = database;

    ledger = new Ledger(clock);
    holds = new Holds(clock);
    months = new Months(clock);
    documents = new Documents(clock);

    activity = new ActivityLog(database, clock);
    staff = new StaffDirectory(database, activity);
    pins = new Pins(database, clock, activity);
    authorisers = new Authorisers(clock);
    provider = new ProviderDetails(database, activity);

    printable = new PrintableNames(whyNotPrintable);
    people = new People(database, activity, printable);
    circles = new Circles(database, activity);
    agreements = new Agreements(database, clock, activity);
    fundingLines = new FundingLines(database, activity);
    commissioners = new Commissioners(database, activity, printable);
    payees = new Payees(database, activity, printable);
    bankAccounts = new BankAccounts(database, activity);
  }

  /** The book's name as people say it: its folder's, without the ending. */
  String name() {
    return path.getFileName().toString().replaceFirst("\\.ringfence$", "");
  }

  @Override
  public void close() {
    database.close();
  }
}
