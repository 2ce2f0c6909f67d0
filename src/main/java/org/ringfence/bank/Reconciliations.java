package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.ReconciliationId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/**
 * Holds bank accounts against the book to a day, and keeps how they stood. What is surely the same
 * money counts as matched, and is matched when the reconciliation is kept.
 */
public final class Reconciliations {

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final BankSources sources;
  private final Comparing comparing;
  private final StatementReach reach;
  private final MatchStore matches = new MatchStore();
  private final ReconciliationStore store = new ReconciliationStore();

  public Reconciliations(
      Database database, Clock clock, ActivityLog activity, BankSources sources) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.sources = sources;
    this.comparing = new Comparing(sources);
    this.reach = new StatementReach(clock.getZone(), sources.moves());
  }

  /** A reconciliation that could be kept, with the matches that would be made with it. */
  private record Made(Reconciliation reconciliation, List<Proposal> sure) {}

  /**
   * How the account stands to the end of a day; keeps nothing. Refuses an account that is not
   * there, a day to come, one that no statement with a balance reaches, and one before the last
   * that was kept.
   */
  public Outcome<Reconciliation> look(BankAccountId account, LocalDate on) {
    return database.read(tx -> make(tx, account, on)).map(Made::reconciliation);
  }

  /**
   * Keeps how the account stands to the end of a day, and matches what surely belongs together; the
   * same command again does nothing more. Refuses what {@link #look} refuses.
   */
  public Outcome<ReconciliationId> keep(
      String by, CommandId command, BankAccountId account, LocalDate on) {
    return database.write(
        tx ->
            store
                .ofCommand(tx, command)
                .map(Outcome::done)
                .orElseGet(
                    () ->
                        make(tx, account, on)
                            .map(made -> keep(tx, by, command, made, Optional.empty()))));
  }

  /** Those kept of the account: the newest day first, and of one day what was kept last. */
  public List<KeptReconciliation> kept(BankAccountId account) {
    return database.read(
        tx ->
            sources
                .accounts()
                .byId(tx, account)
                .map(found -> store.all(tx, found))
                .orElse(List.of()));
  }

  /**
   * Keeps how every account stands at the end of a month that is being closed. An account whose
   * statement does not reach so far is left out: its month was marked.
   */
  public void keepWithMonth(Tx tx, String by, YearMonth month) {
    var day = month.atEndOfMonth();
    for (var account : sources.accounts().all(tx)) {
      if (whyNotReached(tx, account, day).isEmpty()) {
        var command =
            CommandId.of("%s closed %s %d".formatted(month, clock.instant(), account.id().value()));
        comparing
            .of(tx, account, day)
            .map(compared -> made(tx, compared))
            .ifPresent(made -> keep(tx, by, command, made, Optional.of(month)));
      }
    }
  }

  private Outcome<Made> make(Tx tx, BankAccountId id, LocalDate on) {
    return sources.accounts().find(tx, id).then(account -> make(tx, account, on));
  }

  private Outcome<Made> make(Tx tx, BankAccount account, LocalDate on) {
    if (on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused(
          "%s is in the future. Choose a day up to today.".formatted(DayText.of(on)));
    }
    var later = store.all(tx, account).stream().findFirst().filter(it -> isAfter(it, on));
    if (later.isPresent()) {
      return Outcome.refused(
          "%s is reconciled to %s already. Choose that day or a later one."
              .formatted(account.name(), DayText.of(later.get().reconciliation().on())));
    }
    var unreached = whyNotReached(tx, account, on);
    if (unreached.isPresent()) {
      return Outcome.refused(unreached.get());
    }
    return comparing
        .of(tx, account, on)
        .map(compared -> Outcome.done(made(tx, compared)))
        .orElseGet(() -> Outcome.refused(withoutBalance(account, on)));
  }

  private static boolean isAfter(KeptReconciliation kept, LocalDate day) {
    return kept.reconciliation().on().isAfter(day);
  }

  private Optional<String> whyNotReached(Tx tx, BankAccount account, LocalDate day) {
    return reach.whyNot(tx, account, day);
  }

  private static String withoutBalance(BankAccount account, LocalDate on) {
    return "No statement of %s with a balance is in the book by %s. Bring one in."
        .formatted(account.name(), DayText.of(on));
  }

  private Made made(Tx tx, Comparison compared) {
    var before = store.before(tx, compared.account(), compared.on());
    var bank =
        before
            .map(KeptReconciliation::reconciliation)
            .map(it -> bank(compared, it.on().plusDays(1), it.bank().closing()))
            .orElseGet(
                () -> bank(compared, compared.lines().getFirst().on(), firstOpening(compared)));
    return new Made(
        new Reconciliation(
            compared.account(),
            compared.on(),
            bank,
            new Reconciliation.Book(compared.fundsTogether(), compared.own()),
            compared.atTheBank().stream()
                .map(it -> item(it, it.it().on(), it.it().text(), it.it().amount()))
                .toList(),
            compared.inTheBook().stream()
                .map(it -> item(it, it.it().happenedOn(), it.it().says(), it.it().amount()))
                .toList()),
        compared.sure());
  }

  private static Reconciliation.Item item(
      OneSided<?> one, LocalDate on, String says, Money amount) {
    return new Reconciliation.Item(on, says, amount, one.why(), one.settledOn());
  }

  private static Money firstOpening(Comparison compared) {
    var first = compared.lines().getFirst();
    return first
        .balance()
        .map(balance -> balance.minus(first.amount()))
        .orElseGet(() -> compared.bank().minus(lines(compared.lines()).amount()));
  }

  private static Reconciliation.Bank bank(Comparison compared, LocalDate begins, Money opening) {
    var open = new HashSet<BankLineId>();
    compared.atTheBank().forEach(one -> open.add(one.it().id()));
    var since = compared.lines().stream().filter(it -> !it.on().isBefore(begins)).toList();
    return new Reconciliation.Bank(
        begins,
        opening,
        lines(since.stream().filter(it -> !open.contains(it.id())).toList()),
        lines(since.stream().filter(it -> open.contains(it.id())).toList()),
        compared.bank());
  }

  private static Reconciliation.Lines lines(List<BankLine> some) {
    return new Reconciliation.Lines(
        some.size(), Money.sum(some.stream().map(BankLine::amount).toList()));
  }

  private ReconciliationId keep(
      Tx tx, String by, CommandId command, Made made, Optional<YearMonth> month) {
    var at = clock.instant();
    for (int i = 0; i < made.sure().size(); i++) {
      var each = CommandId.of(command.value() + " sure " + i);
      matches.add(tx, each, made.sure().get(i).wish(), at, by);
    }
    var kept = made.reconciliation();
    var id = store.add(tx, kept, new ReconciliationStore.Keeping(command, month, at, by));
    activity.record(
        tx,
        by,
        "Bank account reconciled",
        kept.account().name(),
        "To %s, difference %s".formatted(DayText.of(kept.on()), kept.difference()));
    return id;
  }
}
