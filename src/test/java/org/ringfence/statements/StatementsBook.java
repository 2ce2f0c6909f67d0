package org.ringfence.statements;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.Months;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.paper.Press;
import org.ringfence.paper.Printable;
import org.ringfence.paper.ReadBack;
import org.ringfence.paper.Typefaces;
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
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;

/** A real book with people, money and the use cases of statements. Today is 22 November 2026. */
final class StatementsBook implements AutoCloseable {

  static final String BY = "Mo Manager";
  static final LocalDate STARTS = LocalDate.of(2026, 8, 3);
  static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  /** Fonts take a fifth of a second to read, so that all books of a run share them. */
  private static final Typefaces TYPEFACES = Typefaces.bundled();

  final TestBook book;
  final TickingClock clock = new TickingClock();
  final Ledger ledger = new Ledger(clock);
  final Holds holds = new Holds(clock);
  final Months months = new Months(clock);
  final People people;
  final Agreements agreements;
  final FundingLines funding;
  final Statements statements;
  private final Funds funds = new Funds();
  private final CommissionerId commissioner;
  private final BankAccountId bank;

  StatementsBook(Path folder) {
    book = new TestBook(folder);
    var database = book.database();
    var activity = new ActivityLog(database, clock);
    var printable = new Printable(TYPEFACES);
    var names = new PrintableNames(name -> printable.whyNot(name).map(Problem::of));
    people = new People(database, activity, names);
    agreements = new Agreements(database, clock, activity);
    funding = new FundingLines(database, activity);
    var commissioners = new Commissioners(database, activity, names);
    var provider = new ProviderDetails(database, activity);
    var reading = new MonthReading(clock, people, agreements, funding, commissioners, provider);
    statements =
        new Statements(
            database, clock, reading, new Documents(clock), activity, new Press(TYPEFACES));
    provider.set(
        BY, new Provider("Rowan House", "1 Made Up Lane", "0113 496 0000", "a@b.example", false));
    commissioner =
        commissioners
            .add(
                BY,
                new CommissionerDetails("Invented City Council", CommissionerKind.COUNCIL, "", ""))
            .orElseThrow();
    bank =
        new BankAccounts(database, activity)
            .add(BY, new BankAccountDetails("Client account", "", ""))
            .orElseThrow();
  }

  PersonId person(String reference, String name) {
    return person(reference, name, "");
  }

  /** With an agreement from {@link #STARTS} and £180 a week; may be overspent by £500. */
  PersonId person(String reference, String name, String nameToPrint) {
    var id =
        people
            .add(BY, new PersonDetails(reference, name, "", nameToPrint, StatementFormat.STANDARD))
            .orElseThrow();
    agreements
        .add(
            BY,
            new NewAgreement(
                id,
                commissioner,
                AgreementForm.TWO_WAY,
                STARTS,
                STARTS,
                List.of(new Term.OverspendLimit(Money.of(500, 0)), new Term.SurplusWeeks(4))))
        .orElseThrow();
    funding
        .begin(
            BY,
            new NewFundingLine(
                id, FundingSource.SOCIAL_CARE, Money.of(180, 0), STARTS, Optional.empty()))
        .orElseThrow();
    return id;
  }

  FundId fund(PersonId person) {
    return book.database().read(tx -> funds.of(tx, person)).orElseThrow();
  }

  NewEntry.Move move(PersonId person, LocalDate on, Money amount) {
    return new NewEntry.Move(fund(person), on, bank, amount);
  }

  NewEntry funding(PersonId person, LocalDate on, Money amount) {
    return NewEntry.funding(move(person, on, amount), FundingSource.SOCIAL_CARE, Facts.NONE);
  }

  NewEntry support(PersonId person, LocalDate on, Money amount) {
    return NewEntry.support(move(person, on, amount), "Support at home", Facts.NONE);
  }

  NewEntry bill(PersonId person, LocalDate on, Money amount, String invoice, String narrative) {
    var facts =
        Facts.NONE
            .withPaid(new Facts.Paid(Optional.empty(), "Anytown Leisure", invoice))
            .withSigned(new Facts.Signed(BY, "Helen Invented", Optional.of(on.minusDays(1))))
            .withOutcome("Getting out")
            .withNarrative(narrative);
    return NewEntry.bill(move(person, on, amount), SpentWith.THIRD_PARTY, "Swimming", facts);
  }

  Posted post(NewEntry... entries) {
    return book.database()
        .write(
            tx ->
                ledger.post(
                    tx,
                    new PostCommand(
                        CommandId.fresh(), "Test", BY, CameBy.SCREEN, List.of(entries))))
        .orElseThrow();
  }

  Posted reverse(EntryNumber entry, LocalDate on, String reason) {
    var wish = new Ledger.Reversal(CommandId.fresh(), entry, on, reason, BY, Optional.empty());
    return book.database().write(tx -> ledger.reverse(tx, wish)).orElseThrow();
  }

  void close(YearMonth month) {
    book.database().write(tx -> months.close(tx, month, BY)).orElseThrow();
  }

  StatementPaper issue(PersonId person, YearMonth month) {
    return statements.issue(BY, person, month).orElseThrow();
  }

  static String text(Outcome<StatementPaper> paper) {
    return ReadBack.text(paper.orElseThrow().pdf());
  }

  @Override
  public void close() {
    book.close();
  }
}
