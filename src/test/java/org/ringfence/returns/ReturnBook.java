package org.ringfence.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.TestBooks;
import org.ringfence.documents.Documents;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.Months;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.Agreements;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.Commissioners;
import org.ringfence.people.FundingLines;
import org.ringfence.people.NewAgreement;
import org.ringfence.people.NewFundingLine;
import org.ringfence.people.People;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.PrintableNames;
import org.ringfence.people.StatementFormat;
import org.ringfence.people.Term;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;

/** A real book in a temporary folder, filled through the use cases. Today is 22 November 2026. */
public final class ReturnBook implements AutoCloseable {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  public static final LocalDate STARTS = LocalDate.of(2026, 1, 5);

  /** The period that the tests return, and a day in it. */
  static final ReturnPeriod QUARTER =
      new ReturnPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

  static final LocalDate DAY = LocalDate.of(2026, 8, 5);
  private static final String BY = "Test";
  private static final PrintableNames ANY_NAME = new PrintableNames(_ -> Optional.empty());

  public final Database database;
  final ActivityLog activity;
  final Ledger ledger = new Ledger(CLOCK);
  final Funds funds = new Funds();
  final Journal journal = new Journal();
  final Months months = new Months(CLOCK);
  final People people;
  final Agreements agreements;
  final FundingLines funding;
  final Commissioners commissioners;
  final BankAccounts banks;
  final ProviderDetails provider;
  public final CommissionerId council;

  /** What the bank's proof is to say. */
  List<ProofLine> proved = List.of();

  final BankAccountId bank;

  public ReturnBook(Path folder) {
    this(folder, "Client account");
  }

  ReturnBook(Path folder, String bankName) {
    database = TestBooks.empty(folder.resolve("Returns.ringfence"));
    activity = new ActivityLog(database, CLOCK);
    people = new People(database, activity, ANY_NAME);
    agreements = new Agreements(database, CLOCK, activity);
    funding = new FundingLines(database, activity);
    commissioners = new Commissioners(database, activity, ANY_NAME);
    banks = new BankAccounts(database, activity);
    provider = new ProviderDetails(database, activity);
    provider.set(BY, new Provider("Invented Care Ltd", "", "", "", false)).orElseThrow();
    council = commissioner("Anyshire Council");
    bank = banks.add(BY, new BankAccountDetails(bankName, "", "")).orElseThrow();
  }

  public Returns returns() {
    return new Returns(
        database,
        new ReturnSources(commissioners, people, agreements, funding, funds, journal, months),
        (_, _, _) -> proved,
        provider,
        new Documents(CLOCK),
        activity,
        CLOCK);
  }

  /** What a return of the quarter to the council would say now. */
  ReturnFigures figures() {
    return returns().preview(council, QUARTER).orElseThrow();
  }

  public AuditorsJournal auditorsJournal() {
    return new AuditorsJournal(database, journal, funds, months, people, banks);
  }

  CommissionerId commissioner(String name) {
    return commissioners
        .add(BY, new CommissionerDetails(name, CommissionerKind.COUNCIL, "", ""))
        .orElseThrow();
  }

  /** Someone with a fund, a budget of £100 a week, and an agreement with the council. */
  public FundId person(String reference, String name) {
    var fund = withoutAgreement(reference, name);
    agree(reference, council, STARTS, new Term.SurplusWeeks(4));
    weekly(reference, FundingSource.SOCIAL_CARE, 10_000, STARTS, Optional.empty());
    return fund;
  }

  /** Someone whose agreement ended on this day, while their budget was left as it stood. */
  public FundId ended(String reference, String name, LocalDate lastDay) {
    var fund = withoutAgreement(reference, name);
    agree(reference, council, STARTS, new Term.SurplusWeeks(4), new Term.Ends(lastDay));
    weekly(reference, FundingSource.SOCIAL_CARE, 10_000, STARTS, Optional.empty());
    return fund;
  }

  FundId withoutAgreement(String reference, String name) {
    var id =
        people
            .add(BY, new PersonDetails(reference, name, "", "", StatementFormat.STANDARD))
            .orElseThrow();
    return database.read(tx -> funds.of(tx, id)).orElseThrow();
  }

  AgreementId agree(String reference, CommissionerId with, LocalDate starts, Term... terms) {
    return agreements
        .add(
            BY,
            new NewAgreement(
                id(reference), with, AgreementForm.TWO_WAY, starts, starts, List.of(terms)))
        .orElseThrow();
  }

  void weekly(
      String reference, FundingSource source, long pence, LocalDate from, Optional<LocalDate> to) {
    funding
        .begin(BY, new NewFundingLine(id(reference), source, Money.ofPence(pence), from, to))
        .orElseThrow();
  }

  PersonId id(String reference) {
    return database.read(tx -> people.byReference(tx, reference)).orElseThrow().id();
  }

  NewEntry.Move move(FundId fund, LocalDate on, long pence) {
    return new NewEntry.Move(fund, on, bank, Money.ofPence(pence));
  }

  public NewEntry funding(FundId fund, LocalDate on, long pence) {
    return NewEntry.funding(move(fund, on, pence), FundingSource.SOCIAL_CARE, Facts.NONE);
  }

  /** A bill of the taxis, entered by Eve and authorised by Rita. */
  NewEntry bill(FundId fund, LocalDate on, long pence, String invoice) {
    return NewEntry.bill(
        move(fund, on, pence),
        SpentWith.THIRD_PARTY,
        "Transport",
        Facts.NONE
            .withPaid(new Facts.Paid(Optional.empty(), "Able Taxis", invoice))
            .withSigned(new Facts.Signed("Eve", "Rita", Optional.of(on))));
  }

  public NewEntry support(FundId fund, LocalDate on, long pence) {
    return NewEntry.support(move(fund, on, pence), "Support at home", Facts.NONE);
  }

  public Posted post(NewEntry... entries) {
    return post(List.of(entries));
  }

  Posted post(List<NewEntry> entries) {
    return database
        .write(
            tx ->
                ledger.post(
                    tx,
                    new PostCommand(
                        CommandId.fresh(), "Test", BY, CameBy.SCREEN, new ArrayList<>(entries))))
        .orElseThrow();
  }

  Posted reverse(Posted posted, LocalDate on, String reason) {
    return database
        .write(
            tx ->
                ledger.reverse(
                    tx,
                    new Ledger.Reversal(
                        CommandId.fresh(), posted.only(), on, reason, BY, Optional.empty())))
        .orElseThrow();
  }

  void closeUpTo(YearMonth last) {
    var first = database.read(months::first).orElseThrow();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      var closing = month;
      database.write(tx -> months.close(tx, closing, BY)).orElseThrow();
    }
  }

  Outcome<?> reopen(YearMonth month, String reason) {
    return database.write(tx -> months.reopen(tx, month, BY, reason));
  }

  Money balance(FundId fund) {
    return database.read(tx -> funds.balance(tx, fund)).balance();
  }

  @Override
  public void close() {
    database.close();
  }
}
