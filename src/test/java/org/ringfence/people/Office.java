package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.db.Database;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ids.StaffId;
import org.ringfence.ledger.Balance;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.ledger.SpentWith;
import org.ringfence.ledger.Verification;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ActivitySearch;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Pins;
import org.ringfence.staff.Signature;
import org.ringfence.staff.StaffDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.staff.TestPins;

/**
 * A provider’s office with a bank account, a council, an NHS body and a payee, for tests of the
 * features that post. Agreements start on 1 April 2026; today is 22 November 2026.
 */
public final class Office implements AutoCloseable {

  public static final String BY = "Mo Manager";
  public static final LocalDate STARTS = LocalDate.of(2026, 4, 1);
  public static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  public static final String PIN = "271828";

  public final TestBook book;
  public final TickingClock clock = new TickingClock();
  private final Ledger ledger = new Ledger(clock);
  public final ActivityLog activity;
  public final People people;
  public final Commissioners commissioners;
  public final Agreements agreements;
  public final FundingLines funding;
  public final Payees payees;
  public final BankAccounts accounts;
  public final StaffDirectory staff;
  public final Pins pins;
  public final BankAccountId bank;
  public final CommissionerId council;
  public final CommissionerId nhs;
  public final PayeeId taxis;

  public Office(Path folder) {
    book = new TestBook(folder);
    var database = book.database();
    var printable = new PrintableNames(name -> Optional.empty());
    activity = new ActivityLog(database, clock);
    people = new People(database, activity, printable);
    commissioners = new Commissioners(database, activity, printable);
    agreements = new Agreements(database, clock, activity);
    funding = new FundingLines(database, activity);
    payees = new Payees(database, activity, printable);
    accounts = new BankAccounts(database, activity);
    staff = new StaffDirectory(database, activity);
    pins = TestPins.quick(database, clock, activity);
    bank = accounts.add(BY, new BankAccountDetails("Client account", "", "")).orElseThrow();
    council = commissioner("Anyshire Council", CommissionerKind.COUNCIL);
    nhs = commissioner("Anyshire ICB", CommissionerKind.NHS);
    taxis = payee("Invented Taxis", PayeeKind.THIRD_PARTY);
  }

  public Database database() {
    return book.database();
  }

  public CommissionerId commissioner(String name, CommissionerKind kind) {
    return commissioners.add(BY, new CommissionerDetails(name, kind, "", "")).orElseThrow();
  }

  public PayeeId payee(String name, PayeeKind kind) {
    return payees.add(BY, new PayeeDetails(name, kind, "", "", "")).orElseThrow();
  }

  /** Someone without an agreement. */
  public PersonId person(String reference, String name) {
    return people
        .add(BY, new PersonDetails(reference, name, "", "", StatementFormat.STANDARD))
        .orElseThrow();
  }

  /** Someone with an agreement with the council and weekly social care money, from the start. */
  public PersonId funded(String reference, String name, long weeklyPence, Term... terms) {
    var person = person(reference, name);
    agree(person, council, STARTS, terms);
    fund(person, FundingSource.SOCIAL_CARE, weeklyPence, STARTS, null);
    return person;
  }

  public void agree(PersonId person, CommissionerId with, LocalDate starts, Term... terms) {
    agreements
        .add(
            BY,
            new NewAgreement(
                person,
                with,
                AgreementForm.TWO_WAY,
                LocalDate.of(2026, 3, 20),
                starts,
                List.of(terms)))
        .orElseThrow();
  }

  /** Ends the person's agreement. */
  public void end(PersonId person, LocalDate lastDay) {
    var agreement = database().read(tx -> agreements.ofPerson(tx, person)).getFirst();
    agreements.end(BY, agreement.id(), lastDay).orElseThrow();
  }

  /** Weekly money; {@code to} may be null. */
  public void fund(
      PersonId person, FundingSource source, long weeklyPence, LocalDate from, LocalDate to) {
    funding
        .begin(
            BY,
            new NewFundingLine(
                person, source, Money.ofPence(weeklyPence), from, Optional.ofNullable(to)))
        .orElseThrow();
  }

  /** Someone who may authorise so much and has a PIN. */
  public StaffId authoriser(String name, Authority authority) {
    var id = staff.add(BY, new StaffDetails(name, "Manager", authority)).orElseThrow();
    pins.set(BY, id, PIN).orElseThrow();
    return id;
  }

  public Signature signature(StaffId id) {
    return pins.check(id, PIN).orElseThrow();
  }

  public BankAmount amount(long pence, LocalDate on) {
    return new BankAmount(Money.ofPence(pence), on, bank);
  }

  /** Money of the person's fund through the office's bank account. */
  public NewEntry.Move move(PersonId person, LocalDate on, long pence) {
    var fund = database().read(tx -> new Funds().of(tx, person)).orElseThrow();
    return new NewEntry.Move(fund, on, bank, Money.ofPence(pence));
  }

  /** Social care money that came in. */
  public NewEntry received(PersonId person, LocalDate on, long pence) {
    return NewEntry.funding(move(person, on, pence), FundingSource.SOCIAL_CARE, Facts.NONE);
  }

  /** Something bought of a third party. */
  public NewEntry bought(PersonId person, LocalDate on, long pence, String payee) {
    return NewEntry.purchase(
        move(person, on, pence),
        SpentWith.THIRD_PARTY,
        "Transport",
        Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), payee, "")));
  }

  /** Posts entries past the features, as one command. */
  public Posted post(NewEntry... entries) {
    return tryPost(CameBy.SCREEN, entries).orElseThrow();
  }

  public Outcome<Posted> tryPost(CameBy cameBy, NewEntry... entries) {
    var command = new PostCommand(CommandId.fresh(), "Test", BY, cameBy, List.of(entries));
    return database().write(tx -> ledger.post(tx, command));
  }

  public void reverse(EntryNumber entry, LocalDate on, String reason) {
    var wish = new Ledger.Reversal(CommandId.fresh(), entry, on, reason, BY, Optional.empty());
    database().write(tx -> ledger.reverse(tx, wish)).orElseThrow();
  }

  public Balance balance(PersonId person) {
    return database()
        .read(
            tx -> {
              var funds = new Funds();
              return funds.balance(tx, funds.of(tx, person).orElseThrow());
            });
  }

  public Entry entry(EntryNumber number) {
    return database().read(tx -> new Journal().entry(tx, number)).orElseThrow();
  }

  public Verification.Report verify() {
    return database().read(tx -> new Verification().verify(tx));
  }

  public List<String> deeds() {
    return activity.read(ActivitySearch.ALL, 0, 50).lines().stream()
        .map(line -> line.what())
        .toList();
  }

  /** Runs what must be refused: it says so with these words and changes nothing. */
  public void refuses(String says, Supplier<? extends Outcome<?>> work) {
    var before = book.everything();
    assertThat(work.get().problems())
        .extracting(Object::toString)
        .anyMatch(it -> it.contains(says));
    assertThat(book.everything()).isEqualTo(before);
  }

  @Override
  public void close() {
    assertThat(verify().problems()).isEmpty();
    book.close();
  }
}
