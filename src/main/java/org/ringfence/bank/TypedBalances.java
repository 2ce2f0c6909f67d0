package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/**
 * Takes a person's word for what an account held at the end of a day, where the bank's file does
 * not say. A wrong one is put right by typing it again; both are kept, with who and when.
 */
public final class TypedBalances {

  /** The fields that its refusals name. */
  public static final String DAY = "Day";

  public static final String BALANCE = "Balance";

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final BankAccounts accounts;
  private final Months months;
  private final TypedBalanceStore store = new TypedBalanceStore();
  private final BankLineStore lines = new BankLineStore();

  public TypedBalances(
      Database database, Clock clock, ActivityLog activity, BankAccounts accounts, Months months) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.accounts = accounts;
    this.months = months;
  }

  /** The newest day first, those that no longer count among them. */
  public List<TypedBalance> all(BankAccountId account) {
    return database.read(tx -> store.all(tx, account));
  }

  /**
   * Keeps the balance; the same once more keeps nothing more. Refuses an account that is not there,
   * a day to come or in a closed month, one before the first line of the statement, and a balance
   * other than the bank's own of that day.
   */
  public Outcome<Money> type(String by, BankAccountId id, LocalDate on, Money balance) {
    return database.write(
        tx -> accounts.find(tx, id).then(account -> type(tx, by, account, on, balance)));
  }

  private Outcome<Money> type(Tx tx, String by, BankAccount account, LocalDate on, Money balance) {
    var last = lines.lastBefore(tx, account.id(), on.plusDays(1));
    return whyNot(tx, on)
        .that(
            last.isPresent(),
            DAY,
            "No line of the statement is in the book by %s. Bring the statement in first."
                .formatted(DayText.of(on)))
        .that(
            last.filter(line -> line.on().equals(on))
                .flatMap(BankLine::balance)
                .filter(bank -> !bank.equals(balance))
                .isEmpty(),
            BALANCE,
            "The bank itself says %s after its last line of %s. Type that, or leave it out."
                .formatted(
                    last.flatMap(BankLine::balance).map(Money::toString).orElse(""),
                    DayText.of(on)))
        .whenRight(
            () -> {
              keep(tx, by, account, on, balance);
              return balance;
            });
  }

  /** What forbids to type any balance of the day. */
  Checks whyNot(Tx tx, LocalDate on) {
    return new Checks()
        .that(
            !on.isAfter(LocalDate.now(clock)),
            DAY,
            "%s is in the future. Type what the account held on a day that is over."
                .formatted(DayText.of(on)))
        .that(
            !months.closed(tx).contains(YearMonth.from(on)),
            DAY,
            "The month of %s is closed, and what the account held then is part of it. Reopen the month first."
                .formatted(DayText.of(on)));
  }

  void keep(Tx tx, String by, BankAccount account, LocalDate on, Money balance) {
    boolean known =
        store
            .lastBy(tx, account.id(), on)
            .filter(it -> it.on().equals(on) && it.balance().equals(balance))
            .isPresent();
    if (!known) {
      store.add(tx, account.id(), new TypedBalance(on, balance, clock.instant(), by));
      activity.record(
          tx,
          by,
          "Bank balance typed",
          account.name(),
          "%s at the end of %s".formatted(balance, DayText.of(on)));
    }
  }
}
