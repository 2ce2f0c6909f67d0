package org.ringfence.monthend;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ids.HoldId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.Owed;
import org.ringfence.ledger.Posted;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.people.Term;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.Authority;
import org.ringfence.staff.StaffDetails;

/** An office at month end: agreements start on 1 September 2026, today is 22 November 2026. */
public final class MonthEndBook implements AutoCloseable {

  public static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
  public static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  public static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  public final Office office;
  public final List<MonthCheck> checks;
  public final MonthEnd monthEnd;
  public final MonthMarks marks;
  public final BankCheck bank = new BankCheck();
  private final Funds funds = new Funds();

  public MonthEndBook(Path folder) {
    office = new Office(folder);
    checks = OwnChecks.of(office.clock, office.people, office.agreements, office.funding);
    monthEnd = monthEnd();
    marks = new MonthMarks(office.database(), office.clock, office.activity, checks);
    office
        .staff
        .add(Office.BY, new StaffDetails(Office.BY, "Manager", Authority.any()))
        .orElseThrow();
  }

  /** With further checks, as other features hand them in. */
  public MonthEnd monthEnd(MonthCheck... further) {
    var all = new ArrayList<>(checks);
    all.addAll(Arrays.asList(further));
    return new MonthEnd(
        office.database(),
        office.clock,
        office.staff,
        new Authorisers(office.clock),
        office.activity,
        all);
  }

  /** Someone with an agreement and weekly social care money from {@link #STARTS}. */
  public PersonId person(String reference, String name, long weeklyPence, Term... terms) {
    var person = office.person(reference, name);
    office.agree(person, office.council, STARTS, terms);
    office.fund(person, FundingSource.SOCIAL_CARE, weeklyPence, STARTS, null);
    return person;
  }

  public void setTerm(PersonId person, Term term) {
    var agreement = office.database().read(tx -> office.agreements.ofPerson(tx, person)).getFirst();
    office.agreements.setTerm(Office.BY, agreement.id(), term, STARTS).orElseThrow();
  }

  public CheckLine line(YearMonth month, String check) {
    return monthEnd.month(month).checklist().stream()
        .filter(line -> line.key().equals(check))
        .findFirst()
        .orElseThrow();
  }

  public void receives(PersonId person, LocalDate on, long pence) {
    office.post(office.received(person, on, pence));
  }

  public Outcome<Posted> posts(PersonId person, LocalDate on, long pence, CameBy cameBy) {
    return office.tryPost(cameBy, office.received(person, on, pence));
  }

  public void takesFee(PersonId person, LocalDate on, long pence) {
    office.post(NewEntry.fee(office.move(person, on, pence), Facts.NONE));
  }

  public void chargesSupport(PersonId person, LocalDate on, long pence) {
    office.post(NewEntry.support(office.move(person, on, pence), "Support at home", Facts.NONE));
  }

  private FundId fund(Tx tx, PersonId person) {
    return funds.of(tx, person).orElseThrow();
  }

  /** Speaks for money as authorising a bill does, at that moment. */
  public HoldId heldSince(PersonId person, String at, long pence, String purpose) {
    var then = Instant.parse(at);
    var holds = new Holds(Clock.fixed(then, ZoneOffset.UTC));
    return office
        .database()
        .write(
            tx -> {
              var owed = new Owed(LocalDate.ofInstant(then, ZoneOffset.UTC), Optional.empty());
              var claim = new Holds.Claim(fund(tx, person), Money.ofPence(pence), owed, purpose);
              return holds.place(tx, claim, Optional.empty());
            })
        .orElseThrow();
  }

  public void releases(HoldId hold) {
    office.database().write(tx -> new Holds(office.clock).release(tx, hold)).orElseThrow();
  }

  public void refuses(String says, Supplier<? extends Outcome<?>> work) {
    office.refuses(says, work);
  }

  @Override
  public void close() {
    office.close();
  }

  /** A check of another feature, as a test wants it. */
  public static final class BankCheck implements MonthCheck {

    private Standing standing = Standing.done("Reconciled.");

    public void missing(String says) {
      standing = new Standing.Open("Reconcile it.", List.of(Missing.of("1", says)));
    }

    public void done() {
      standing = Standing.done("Reconciled.");
    }

    @Override
    public String key() {
      return "bank";
    }

    @Override
    public String title() {
      return "The bank is reconciled";
    }

    @Override
    public Standing of(Tx tx, YearMonth month) {
      return standing;
    }
  }
}
