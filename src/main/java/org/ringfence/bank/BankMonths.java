package org.ringfence.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ringfence.bank.AccountMonth.State;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;

/**
 * How the bank stands at the end of a month, account by account: what a month's closing asks. All
 * of it follows from the book and the statements that were brought in.
 */
public final class BankMonths {

  /** More than these are counted: a list of hundreds is not read. */
  private static final int NAMED_MAX = 10;

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final Database database;
  private final BankSources sources;
  private final Comparing comparing;
  private final StatementReach reach;
  private final BankLineStore lines = new BankLineStore();

  public BankMonths(Database database, ZoneId zone, BankSources sources) {
    this.database = database;
    this.sources = sources;
    this.comparing = new Comparing(sources);
    this.reach = new StatementReach(zone, sources.moves());
  }

  /** Every account that moved or held money in the month, in the order of their names. */
  public List<AccountMonth> of(Tx tx, YearMonth month) {
    return sources.accounts().all(tx).stream()
        .filter(account -> isUsed(tx, account, month))
        .map(account -> of(tx, account, month))
        .toList();
  }

  /** The proofs of the accounts of which a statement is in the book by the end of the month. */
  public List<AccountProof> proofs(Tx tx, YearMonth month) {
    return sources.accounts().all(tx).stream()
        .filter(account -> isUsed(tx, account, month))
        .flatMap(account -> comparing.of(tx, account, month.atEndOfMonth()).stream())
        .map(AccountProof::of)
        .toList();
  }

  /**
   * The accounts that moved or held money in the month and whose statement does not reach its end.
   * It compares nothing, so it is quick in any book.
   */
  public List<AccountMonth> withoutStatement(YearMonth month) {
    return database.read(
        tx ->
            sources.accounts().all(tx).stream()
                .flatMap(
                    account ->
                        reach.whyNot(tx, account, month.atEndOfMonth()).stream()
                            .filter(_ -> isUsed(tx, account, month))
                            .map(
                                says ->
                                    new AccountMonth(
                                        account, State.WITHOUT_STATEMENT, List.of(says))))
                .toList());
  }

  private boolean isUsed(Tx tx, BankAccount account, YearMonth month) {
    var first = month.atDay(1);
    var last = month.atEndOfMonth();
    return !sources.moves().balancesOn(tx, account.id(), first.minusDays(1)).isEmpty()
        || !sources.moves().between(tx, account.id(), first, last).isEmpty()
        || !lines.between(tx, account.id(), first, last).isEmpty();
  }

  private AccountMonth of(Tx tx, BankAccount account, YearMonth month) {
    var day = month.atEndOfMonth();
    var all = lines.between(tx, account.id(), EVER, FOREVER);
    if (!all.isEmpty() && all.getFirst().on().isAfter(day)) {
      return broughtForward(tx, account, month, all.getFirst().on());
    }
    var unreached = reach.whyNot(tx, account, day);
    if (unreached.isPresent()) {
      return new AccountMonth(account, State.WITHOUT_STATEMENT, List.of(unreached.get()));
    }
    return comparing
        .of(tx, account, day)
        .map(BankMonths::compared)
        .orElseGet(
            () ->
                new AccountMonth(
                    account,
                    State.WITHOUT_STATEMENT,
                    List.of(
                        "The statement of %s says no balance. Bring in one that does."
                            .formatted(account.name()))));
  }

  /**
   * A month that an office kept in its spreadsheet before it had Ringfence has no statement in the
   * book, and none is made up: what the first statement begins with shows that the money was there.
   */
  private AccountMonth broughtForward(
      Tx tx, BankAccount account, YearMonth month, LocalDate first) {
    var day = DayText.of(first);
    if (!sources.moves().onlyByWorkbook(tx, account.id(), month.atDay(1), month.atEndOfMonth())) {
      return new AccountMonth(
          account,
          State.WITHOUT_STATEMENT,
          List.of(
              "The first statement of %s begins on %s. Bring in the one of this month."
                  .formatted(account.name(), day)));
    }
    var different = comparing.of(tx, account, first).map(Comparison::differentFromTheStart);
    if (different.filter(Money::isZero).isPresent()) {
      return new AccountMonth(
          account,
          State.BROUGHT_FORWARD,
          List.of(
              "%s: brought in from a workbook. Its first statement, from %s, begins with what the book has."
                  .formatted(account.name(), day)));
    }
    return new AccountMonth(
        account,
        State.WITHOUT_STATEMENT,
        List.of(
            different
                .map(
                    by ->
                        "The first statement of %s, from %s, begins with %s %s than the book has. Bring in the statement of this month, or put right what the book begins with."
                            .formatted(
                                account.name(), day, by.abs(), by.isNegative() ? "less" : "more"))
                .orElse(
                    "The first statement of %s, from %s, says no balance. Bring in one that does."
                        .formatted(account.name(), day))));
  }

  private static AccountMonth compared(Comparison compared) {
    var left = new ArrayList<String>();
    left.addAll(
        named(
            compared.atTheBank(EnumSet.of(Why.UNKNOWN)).stream().map(BankMonths::unknown).toList(),
            "%d more lines of the bank are not in the book."));
    int likely = compared.atTheBank(EnumSet.of(Why.LIKELY)).size();
    if (likely > 0) {
      left.add(
          likely == 1
              ? "1 line of the bank is probably in the book, but nobody has said so."
              : "%,d lines of the bank are probably in the book, but nobody has said so."
                  .formatted(likely));
    }
    left.addAll(
        named(
            compared.inTheBook(EnumSet.of(Why.OVERDUE)).stream().map(BankMonths::overdue).toList(),
            "%d more entries have not reached the bank."));
    return left.isEmpty()
        ? new AccountMonth(compared.account(), State.RECONCILED, List.of(agrees(compared)))
        : new AccountMonth(
            compared.account(),
            State.OPEN,
            left.stream().map(says -> compared.account().name() + ": " + says).toList());
  }

  private static List<String> named(List<String> sentences, String more) {
    if (sentences.size() <= NAMED_MAX) {
      return sentences;
    }
    var some = new ArrayList<>(sentences.subList(0, NAMED_MAX));
    some.add(more.formatted(sentences.size() - NAMED_MAX));
    return some;
  }

  private static String unknown(OneSided<BankLine> one) {
    var line = one.it();
    return "%s on %s, “%s”, is not in the book."
        .formatted(line.amount(), DayText.of(line.on()), line.text());
  }

  private static String overdue(OneSided<BookItem> one) {
    return "%s, %s on %s, has not reached the bank."
        .formatted(one.it().says(), one.it().amount(), DayText.of(one.it().happenedOn()));
  }

  private static String agrees(Comparison compared) {
    var way = compared.onlyAtTheBank().minus(compared.onlyInTheBook());
    return "%s: the bank has %s on %s and the book %s%s."
        .formatted(
            compared.account().name(),
            compared.bank(),
            DayText.of(compared.on()),
            compared.book(),
            way.isZero() ? "" : "; %s is on its way".formatted(way.abs()));
  }
}
