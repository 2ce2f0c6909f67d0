package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.bank.BankPapers;
import org.ringfence.bank.BankSources;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.EnteringLines;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.PaymentPapers;
import org.ringfence.db.Database;
import org.ringfence.documents.Documents;
import org.ringfence.ledger.BankMoves;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.Months;
import org.ringfence.ledger.Verification;
import org.ringfence.monthend.MonthCheck;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.monthend.MonthMarks;
import org.ringfence.monthend.OwnChecks;
import org.ringfence.movein.MoveIn;
import org.ringfence.movein.Registers;
import org.ringfence.paper.Press;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.PrintableNames;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Funders;
import org.ringfence.receipts.Receipts;
import org.ringfence.returns.AuditorsJournal;
import org.ringfence.returns.ReturnSources;
import org.ringfence.returns.Returns;
import org.ringfence.spending.Charges;
import org.ringfence.spending.Purchases;
import org.ringfence.spending.Reversals;
import org.ringfence.spending.ui.SpendingUseCases;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.Pins;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.statements.MonthReading;
import org.ringfence.statements.Statements;

/**
 * An open book with the use cases that work on it, put together by hand. What needs heavy libraries
 * is made when it is asked for, so that a command does not wait for what it does not use. Closing
 * it closes the book.
 */
final class OpenBook implements AutoCloseable {

  final Path path;
  final Clock clock;
  final Database database;
  private final LazyTypefaces fonts;

  final Ledger ledger;
  final Funds funds = new Funds();
  final Journal journal = new Journal();
  final Months months;
  final Verification verification = new Verification();
  final Documents documents;

  final ActivityLog activity;
  final StaffDirectory staff;
  final Pins pins;
  final Authorisers authorisers;
  final ProviderDetails provider;
  final PeopleUseCases people;

  OpenBook(Path path, Database database, Clock clock, LazyTypefaces fonts) {
    this.path = path;
    this.clock = clock;
    this.database = database;
    this.fonts = fonts;

    ledger = new Ledger(clock);
    months = new Months(clock);
    documents = new Documents(clock);

    activity = new ActivityLog(database, clock);
    staff = new StaffDirectory(database, activity);
    pins = new Pins(database, clock, activity);
    authorisers = new Authorisers(clock);
    provider = new ProviderDetails(database, activity);
    people =
        PeopleUseCases.of(database, clock, activity, new PrintableNames(fonts.whyNotPrintable()));
  }

  /** The book's name as people say it: its folder's, without the ending. */
  String name() {
    return path.getFileName().toString().replaceFirst("\\.ringfence$", "");
  }

  CommissionerReceipts commissionerReceipts() {
    return new CommissionerReceipts(database, clock, activity, funders());
  }

  Receipts receipts() {
    return new Receipts(database, clock, activity, funders(), people.payees());
  }

  private Funders funders() {
    return new Funders(
        people.people(), people.commissioners(), people.agreements(), people.funding());
  }

  SpendingUseCases spending() {
    return new SpendingUseCases(
        new Charges(database, clock, activity, people.people(), people.agreements()),
        new Purchases(database, clock, activity, people.people(), people.payees()),
        new Reversals(database, clock, activity, people.people()));
  }

  BillUseCases bills() {
    var papers = new PaymentPapers(clock, provider, () -> new Press(fonts.get()));
    return BillUseCases.of(database, clock, activity, people, documents, papers);
  }

  BankUseCases bank() {
    var sources =
        new BankSources(
            people.bankAccounts(),
            new BankMoves(),
            funds,
            people.people(),
            people.agreements(),
            people.commissioners(),
            provider);
    return BankUseCases.of(database, clock, activity, documents, sources);
  }

  /** How lines of the bank become entries: through the features that post them. */
  EnteringLines enteringLines(BankUseCases bank) {
    var spending = spending();
    return new EnteringLines(
        database,
        bank.matching(),
        bank.ownMoney(),
        bank.rules(),
        new LinesIntoEntries(
            commissionerReceipts(),
            receipts(),
            spending.charges(),
            spending.purchases(),
            bills().payments()));
  }

  BankPapers bankPapers() {
    return new BankPapers(
        database, clock, provider, bank().proving().proofs(), () -> new Press(fonts.get()));
  }

  MoveIn moveIn() {
    var office =
        new Registers.Office(
            provider,
            people.bankAccounts(),
            staff,
            authorisers,
            people.commissioners(),
            people.payees());
    var lives = new Registers.Lives(people.people(), people.agreements(), people.funding());
    return new MoveIn(database, ledger, new Registers(office, lives), activity);
  }

  Statements statements() {
    var reading =
        new MonthReading(
            clock,
            people.people(),
            people.agreements(),
            people.funding(),
            people.commissioners(),
            provider);
    return new Statements(database, clock, reading, documents, activity, new Press(fonts.get()));
  }

  Returns returns() {
    var sources =
        new ReturnSources(
            people.commissioners(),
            people.people(),
            people.agreements(),
            people.funding(),
            funds,
            journal,
            months);
    var proof =
        new BankOnReturns(people.bankAccounts(), new BankMoves(), bank().proving().proofs());
    return new Returns(database, sources, proof, provider, documents, activity, clock);
  }

  AuditorsJournal auditorsJournal() {
    return new AuditorsJournal(
        database, journal, funds, months, people.people(), people.bankAccounts());
  }

  MonthEnd monthEnd() {
    return new MonthEnd(database, clock, staff, authorisers, activity, monthChecks());
  }

  MonthMarks monthMarks() {
    return new MonthMarks(database, clock, activity, monthChecks());
  }

  /** The checklist of a month, the same for every way of closing one. */
  private List<MonthCheck> monthChecks() {
    var bank = bank().proving();
    var checks = new ArrayList<MonthCheck>();
    checks.add(new BankReconciled(bank.months(), bank.reconciliations()));
    checks.addAll(OwnChecks.of(clock, people.people(), people.agreements(), people.funding()));
    checks.add(new BankProved(bank.months()));
    return checks;
  }

  @Override
  public void close() {
    database.close();
  }
}
