package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ids.StaffId;
import org.ringfence.ledger.Balance;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Verification;
import org.ringfence.money.Money;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.Agreements;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.Commissioners;
import org.ringfence.people.NewAgreement;
import org.ringfence.people.PayeeDetails;
import org.ringfence.people.PayeeKind;
import org.ringfence.people.Payees;
import org.ringfence.people.People;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.PrintableNames;
import org.ringfence.people.StatementFormat;
import org.ringfence.people.Term;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Pins;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.Signature;
import org.ringfence.staff.StaffDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.staff.TestPins;

/**
 * A book with a small office: Erin enters bills, Ann may sign for £500, Bo for anything. Today is
 * 22 November 2026.
 */
public final class BillsBook implements AutoCloseable {

  public static final String ERIN = "Erin Example";
  public static final String PIN = "2580";
  public static final LocalDate STARTS = LocalDate.of(2026, 4, 1);
  public static final LocalDate INVOICED = LocalDate.of(2026, 11, 2);
  public static final LocalDate DUE = LocalDate.of(2026, 12, 2);
  public static final LocalDate PAID = LocalDate.of(2026, 11, 20);

  public final TestBook book;
  public final TickingClock clock = new TickingClock();
  public final ActivityLog activity;
  public final People people;
  public final Payees payees;
  public final Agreements agreements;
  public final BankAccounts bankAccounts;
  public final StaffDirectory staff;
  public final Pins pins;
  public final ProviderDetails provider;
  public final Authorisers authorisers = new Authorisers(clock);
  public final Ledger ledger = new Ledger(clock);
  public final Funds funds = new Funds();
  public final Bills bills;
  public final BillAuthorising authorising;
  public final BillPayments payments;
  public final BillsList list;
  public final StaffId erin;
  public final StaffId ann;
  public final StaffId bo;
  public final BankAccountId bank;
  public final PayeeId taxis;
  private final CommissionerId council;

  public BillsBook(Path folder) {
    book = new TestBook(folder);
    var database = book.database();
    activity = new ActivityLog(database, clock);
    var printable = new PrintableNames(_ -> Optional.empty());
    people = new People(database, activity, printable);
    payees = new Payees(database, activity, printable);
    agreements = new Agreements(database, clock, activity);
    bankAccounts = new BankAccounts(database, activity);
    staff = new StaffDirectory(database, activity);
    pins = TestPins.quick(database, clock, activity);
    provider = new ProviderDetails(database, activity);
    var documents = new Documents(clock);
    var rules = new BillRules(people, payees, agreements, new Holds(clock));
    bills = new Bills(database, clock, activity, rules, documents);
    authorising =
        new BillAuthorising(database, clock, activity, authorisers, new Holds(clock), people);
    payments = new BillPayments(database, clock, activity, ledger, bankAccounts, payees);
    list = new BillsList(database, clock, documents);
    council =
        new Commissioners(database, activity, printable)
            .add(
                ERIN, new CommissionerDetails("Anyshire Council", CommissionerKind.COUNCIL, "", ""))
            .orElseThrow();
    erin = staff(ERIN, Authority.any());
    ann = staff("Ann Example", Authority.upTo(Money.of(500, 0)));
    bo = staff("Bo Example", Authority.any());
    bank =
        bankAccounts
            .add(ERIN, new BankAccountDetails("ISF account", "12-34-56", "12345678"))
            .orElseThrow();
    taxis = payee("Able Taxis");
  }

  public StaffId staff(String name, Authority authority) {
    return staff.add(ERIN, new StaffDetails(name, "Worker", authority)).orElseThrow();
  }

  public Signature sign(StaffId who) {
    pins.set(ERIN, who, PIN).orElseThrow();
    return pins.check(who, PIN).orElseThrow();
  }

  public PayeeId payee(String name) {
    return payees
        .add(ERIN, new PayeeDetails(name, PayeeKind.THIRD_PARTY, "ACC-77", "65-43-21", "87654321"))
        .orElseThrow();
  }

  /** Someone whose fund holds this much, received on the first day of the agreement. */
  public PersonId person(String reference, String name, Money balance, Term... terms) {
    var person =
        people
            .add(ERIN, new PersonDetails(reference, name, "", "", StatementFormat.STANDARD))
            .orElseThrow();
    agreements
        .add(
            ERIN,
            new NewAgreement(
                person, council, AgreementForm.TWO_WAY, STARTS, STARTS, List.of(terms)))
        .orElseThrow();
    if (balance.isPositive()) {
      receive(person, balance);
    }
    return person;
  }

  /** Everyone, in the order of their references. */
  public List<PersonId> people() {
    return book.database().read(tx -> people.all(tx).stream().map(it -> it.id()).toList());
  }

  public void receive(PersonId person, Money amount) {
    var move = new NewEntry.Move(fund(person), STARTS, bank, amount);
    var funding = NewEntry.funding(move, FundingSource.SOCIAL_CARE, Facts.NONE);
    book.database()
        .write(
            tx ->
                ledger.post(
                    tx,
                    new PostCommand(
                        CommandId.fresh(), "Test", ERIN, CameBy.SCREEN, List.of(funding))))
        .orElseThrow();
  }

  public FundId fund(PersonId person) {
    return book.database().read(tx -> funds.of(tx, person)).orElseThrow();
  }

  public Balance balance(PersonId person) {
    var fund = fund(person);
    return book.database().read(tx -> funds.balance(tx, fund));
  }

  /** A bill of Able Taxis, shared equally. */
  public BillDetails details(String invoiceNumber, Money amount, PersonId... persons) {
    var shares = new ArrayList<ShareDetails>();
    var amounts = Sharing.equally(amount, persons.length);
    for (int i = 0; i < persons.length; i++) {
      shares.add(new ShareDetails(persons[i], amounts.get(i), "Transport", "Go out more"));
    }
    return new BillDetails(
        taxis, invoiceNumber, BillDays.of(INVOICED, DUE), amount, "Taxi", shares);
  }

  /** Ends the agreement of a person. */
  public void end(PersonId person, LocalDate lastDay) {
    var agreement = book.database().read(tx -> agreements.ofPerson(tx, person)).getFirst();
    agreements.end(ERIN, agreement.id(), lastDay).orElseThrow();
  }

  /** The same bill, invoiced that day and for support or goods up to another. */
  public static BillDetails late(
      BillDetails of, LocalDate invoicedOn, Optional<LocalDate> coversTo) {
    return new BillDetails(
        of.payee(),
        of.invoiceNumber(),
        new BillDays(invoicedOn, DUE, coversTo),
        of.amount(),
        of.description(),
        of.shares());
  }

  public Outcome<BillId> enter(BillDetails details) {
    return bills.enter(entry(details));
  }

  public BillId entered(String invoiceNumber, Money amount, PersonId... persons) {
    return enter(details(invoiceNumber, amount, persons)).orElseThrow();
  }

  public static BillEntry entry(BillDetails details) {
    return new BillEntry(CommandId.fresh(), ERIN, details, Optional.empty(), false);
  }

  public static BillCommand command(BillId bill) {
    return new BillCommand(CommandId.fresh(), bill, ERIN);
  }

  public Outcome<BillId> authorise(BillId bill, Signature signature, String overspendReason) {
    return authorising.authorise(
        new BillAuthorising.Wish(CommandId.fresh(), bill, signature, overspendReason));
  }

  public PaymentRun run(BillId... bills) {
    return new PaymentRun(
        CommandId.fresh(),
        ERIN,
        PAID,
        Stream.of(bills).map(bill -> new PaymentRun.Item(bill, bank)).toList());
  }

  public Bill bill(BillId id) {
    return list.page(id).orElseThrow().bill();
  }

  public BillStage stage(BillId id) {
    return bill(id).stage();
  }

  /** Runs what must be refused: it says so with these words and changes nothing. */
  public void refuses(String says, Supplier<Outcome<?>> work) {
    var before = book.everything();
    assertThat(work.get().problems())
        .extracting(Object::toString)
        .anySatisfy(it -> assertThat(it).contains(says));
    assertThat(book.everything().equals(before)).as("nothing was changed").isTrue();
  }

  @Override
  public void close() {
    var report = book.database().read(tx -> new Verification().verify(tx));
    book.close();
    assertThat(report.problems()).isEmpty();
  }
}
