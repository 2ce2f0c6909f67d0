package org.ringfence.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
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

/**
 * Makes a book of a given size through the same use cases as the program: so many people, so many
 * months up to October 2026, so many entries a month each. The same seed gives the same book.
 */
public final class GeneratedBook {

  /**
   * The size of a book. S is an office's first year; M and L are those that speed is promised at.
   */
  public record Size(int people, int months, int entriesAMonth) {
    public static final Size S = new Size(8, 12, 30);
    public static final Size M = new Size(60, 60, 30);
    public static final Size L = new Size(300, 60, 30);

    public static Size named(String name) {
      return switch (name) {
        case "S" -> S;
        case "M" -> M;
        case "L" -> L;
        default -> throw new IllegalArgumentException("Not a size: " + name);
      };
    }
  }

  public static final char[] PASSWORD = "benchmark only".toCharArray();
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
  public static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final String BY = "Generator";
  private static final List<String> CATEGORIES =
      List.of(
          "Activities", "Transport", "Food and drink", "Equipment", "Day centre", "Personal care");

  private final Random random = new Random(20261031);
  private final Size size;
  private final Database database;
  private final ActivityLog activity;
  private final Ledger ledger = new Ledger(CLOCK);
  private BankAccountId bank;
  private CommissionerId commissioner;
  private final List<PayeeId> payees = new ArrayList<>();

  private GeneratedBook(Size size, Database database) {
    this.size = size;
    this.database = database;
    this.activity = new ActivityLog(database, CLOCK);
  }

  /** Makes the book at {@code path} and closes it. */
  public static void make(Path path, Size size) {
    try (var database = new Books().create(path, PASSWORD).orElseThrow()) {
      new GeneratedBook(size, database).fill();
      database.packWhenClosed();
    }
  }

  private void fill() {
    write(this::parties);
    for (int i = 1; i <= size.people(); i++) {
      int index = i;
      var fund = write(tx -> person(tx, index));
      write(
          tx ->
              ledger
                  .post(
                      tx,
                      new PostCommand(
                          CommandId.fresh(), "Generate", BY, CameBy.WORKBOOK, life(fund)))
                  .orElseThrow());
    }
  }

  private <T> T write(Function<Tx, T> work) {
    return database.write(tx -> Outcome.done(work.apply(tx))).orElseThrow();
  }

  private boolean parties(Tx tx) {
    var printable = new PrintableNames(_ -> Optional.empty());
    bank =
        new BankAccounts(database, activity)
            .add(tx, BY, new BankAccountDetails("Client account", "", ""))
            .orElseThrow();
    commissioner =
        new Commissioners(database, activity, printable)
            .add(
                tx,
                BY,
                new CommissionerDetails("Anyshire Council", CommissionerKind.COUNCIL, "", ""))
            .orElseThrow();
    for (int i = 1; i <= 20; i++) {
      var details = new PayeeDetails("Invented Supplier " + i, PayeeKind.THIRD_PARTY, "", "", "");
      payees.add(new Payees(database, activity, printable).add(tx, BY, details).orElseThrow());
    }
    return true;
  }

  private FundId person(Tx tx, int index) {
    var details =
        new PersonDetails(
            "P%04d".formatted(index), "Invented Person " + index, "", "", StatementFormat.STANDARD);
    PersonId person =
        new People(database, activity, new PrintableNames(_ -> Optional.empty()))
            .add(tx, BY, details)
            .orElseThrow();
    var starts = firstMonth().atDay(1);
    List<Term> terms = List.of(new Term.SurplusWeeks(8));
    new Agreements(database, CLOCK, activity)
        .add(
            tx,
            BY,
            new NewAgreement(person, commissioner, AgreementForm.TWO_WAY, starts, starts, terms))
        .orElseThrow();
    new FundingLines(database, activity)
        .begin(
            tx,
            BY,
            new NewFundingLine(
                person, FundingSource.SOCIAL_CARE, Money.of(400, 0), starts, Optional.empty()))
        .orElseThrow();
    return new Funds().of(tx, person).orElseThrow();
  }

  private YearMonth firstMonth() {
    return LAST.minusMonths(size.months() - 1L);
  }

  /**
   * A fund's whole life: each month one payment from the council, one contribution, and spending
   * below both.
   */
  private List<NewEntry> life(FundId fund) {
    var entries = new ArrayList<NewEntry>();
    for (var month = firstMonth(); !month.isAfter(LAST); month = month.plusMonths(1)) {
      entries.add(
          NewEntry.funding(
              move(fund, month.atDay(1), 160_000), FundingSource.SOCIAL_CARE, Facts.NONE));
      entries.add(NewEntry.contribution(move(fund, month.atDay(1), 8_000), Facts.NONE));
      for (int i = 2; i < size.entriesAMonth(); i++) {
        var day = month.atDay(1 + i * (month.lengthOfMonth() - 1) / size.entriesAMonth());
        entries.add(spent(fund, day, i));
      }
    }
    return entries;
  }

  private NewEntry spent(FundId fund, LocalDate day, int i) {
    var move = move(fund, day, 500 + random.nextInt(5_000));
    if (i % 3 == 0) {
      return NewEntry.support(move, "Support at home", Facts.NONE.withOutcome("Living at home"));
    }
    int payee = random.nextInt(payees.size());
    var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    var invoice = i % 3 == 1 ? "INV-" + day.toEpochDay() + "-" + i : "";
    var facts =
        Facts.NONE
            .withPaid(
                new Facts.Paid(
                    Optional.of(payees.get(payee)), "Invented Supplier " + (payee + 1), invoice))
            .withOutcome("Going out and about");
    return invoice.isEmpty()
        ? NewEntry.purchase(move, SpentWith.THIRD_PARTY, category, facts)
        : NewEntry.bill(
            move,
            SpentWith.THIRD_PARTY,
            category,
            facts.withSigned(new Facts.Signed("Ann Entry", "Rita Manager", Optional.of(day))));
  }

  private NewEntry.Move move(FundId fund, LocalDate on, long pence) {
    return new NewEntry.Move(fund, on, bank, Money.ofPence(pence));
  }
}
