package org.ringfence.launch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.bank.AccountMonth;
import org.ringfence.bank.BankMonths;
import org.ringfence.bank.Reconciliations;
import org.ringfence.db.Tx;
import org.ringfence.monthend.Missing;
import org.ringfence.monthend.MonthCheck;
import org.ringfence.monthend.Standing;

/**
 * Every account that moved or held money in the month is reconciled to its end; the month keeps how
 * each stood when it is closed.
 */
final class BankReconciled implements MonthCheck {

  static final String KEY = "bank-reconciled";

  private final BankMonths months;
  private final Reconciliations reconciliations;

  BankReconciled(BankMonths months, Reconciliations reconciliations) {
    this.months = months;
    this.reconciliations = reconciliations;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String title() {
    return "The bank is reconciled";
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var accounts = months.of(tx, month);
    if (accounts.isEmpty()) {
      return new Standing.NotApplicable("No bank account held or moved money in the month.");
    }
    var missing = accounts.stream().flatMap(BankReconciled::missing).toList();
    return missing.isEmpty() ? done(accounts) : new Standing.Open(toDo(accounts), missing);
  }

  private static String toDo(List<AccountMonth> accounts) {
    var says = new ArrayList<String>();
    if (accounts.stream().anyMatch(it -> it.state() == AccountMonth.State.WITHOUT_STATEMENT)) {
      says.add("Bring in the bank’s statement, or mark that it was reconciled on paper.");
    }
    if (accounts.stream().anyMatch(it -> it.state() == AccountMonth.State.OPEN)) {
      says.add("Match the lines, or enter what they are.");
    }
    return String.join(" ", says);
  }

  private static Standing done(List<AccountMonth> accounts) {
    return new Standing.Done(
        "Both sides of every account agree.",
        accounts.stream().flatMap(it -> it.says().stream()).toList());
  }

  private static Stream<Missing> missing(AccountMonth account) {
    long id = account.account().id().value();
    var says = account.says();
    return switch (account.state()) {
      case RECONCILED, BROUGHT_FORWARD -> Stream.empty();
      case WITHOUT_STATEMENT ->
          Stream.of(
              Missing.of("%d/statement".formatted(id), String.join(" ", says))
                  .unless("reconciled on paper"));
      case OPEN ->
          IntStream.range(0, says.size())
              .mapToObj(i -> Missing.of("%d/%d".formatted(id, i), says.get(i)));
    };
  }

  @Override
  public void keep(Tx tx, String by, YearMonth month) {
    reconciliations.keepWithMonth(tx, by, month);
  }
}
