package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.OwnMoneyId;
import org.ringfence.ledger.Months;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/**
 * The provider's own money in accounts that hold funds too: bank charges, interest, transfers. It
 * is no fund's, so it is not in the journal; without it no account would ever be proved.
 */
public final class OwnMoney {

  private static final int NARRATIVE_MAX = 1000;

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final BankAccounts accounts;
  private final Months months;
  private final OwnMoneyStore store = new OwnMoneyStore();
  private final BankLineStore lines = new BankLineStore();
  private final MatchStore matches = new MatchStore();

  public OwnMoney(
      Database database, Clock clock, ActivityLog activity, BankAccounts accounts, Months months) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.accounts = accounts;
    this.months = months;
  }

  /** By day, those reversed and their reversals among them. */
  public List<OwnMovement> all(BankAccountId account) {
    return database.read(tx -> store.all(tx, account));
  }

  /**
   * Records a movement; the same command again records nothing more. Refuses an account that is not
   * there, nothing moved, a day to come or in a closed month, and no word why.
   */
  public Outcome<OwnMoneyId> record(String by, CommandId command, OwnMovement.Details details) {
    return database.write(tx -> once(tx, command, () -> add(tx, by, command, details)));
  }

  /**
   * Records a line of the bank as the provider's own and matches it. Refuses what {@link #record}
   * refuses, and a line that is matched already.
   */
  public Outcome<OwnMoneyId> ofLine(
      String by, CommandId command, BankLineId lineId, OwnMoneyKind kind, String narrative) {
    return database.write(
        tx ->
            once(
                tx,
                command,
                () ->
                    Outcome.found(lines.byId(tx, lineId), Problem.notThere("line of the bank"))
                        .then(line -> addAndMatch(tx, by, command, line, kind, narrative))));
  }

  private Outcome<OwnMoneyId> addAndMatch(
      Tx tx, String by, CommandId command, BankLine line, OwnMoneyKind kind, String narrative) {
    if (matches.active(tx, line.account()).ofLine().containsKey(line.id())) {
      return Outcome.refused(
          "This line of the bank is matched already. Take the match back first.");
    }
    var details =
        new OwnMovement.Details(line.account(), line.on(), kind, line.amount(), narrative);
    return add(tx, by, command, details)
        .map(
            id -> {
              matches.add(
                  tx,
                  command,
                  new MatchWish(
                      line.account(),
                      List.of(line.id()),
                      List.of(new BookRef.Own(id)),
                      "The line was recorded as the provider’s own"),
                  clock.instant(),
                  by);
              return id;
            });
  }

  /**
   * Undoes a movement by a counter-movement of the same day. Refuses one that was undone or undoes
   * another, one that is matched to the bank, one in a closed month, and no reason.
   */
  public Outcome<OwnMoneyId> reverse(String by, CommandId command, OwnMoneyId id, String reason) {
    return database.write(
        tx ->
            once(
                tx,
                command,
                () ->
                    Outcome.found(store.byId(tx, id), Problem.notThere("movement"))
                        .then(movement -> undo(tx, by, command, movement, reason))));
  }

  private Outcome<OwnMoneyId> undo(
      Tx tx, String by, CommandId command, OwnMovement movement, String reason) {
    var details = movement.details();
    var own = new BookRef.Own(movement.id());
    return whyNot(tx, details.on(), reason)
        .that(movement.reversedBy().isEmpty(), "", "This has been taken back already.")
        .that(
            movement.reverses().isEmpty(),
            "",
            "This takes another back. Record the right movement again instead.")
        .that(
            !matches.active(tx, details.account()).ofBook().containsKey(own),
            "",
            "This is matched to the bank. Take the match back first.")
        .whenRight(
            () ->
                keep(
                    tx,
                    by,
                    command,
                    new OwnMovement.Details(
                        details.account(),
                        details.on(),
                        details.kind(),
                        details.amount().negated(),
                        reason.strip()),
                    Optional.of(movement.id())));
  }

  /** What the command recorded before, or what it does now. */
  private Outcome<OwnMoneyId> once(Tx tx, CommandId command, Supplier<Outcome<OwnMoneyId>> work) {
    return store.ofCommand(tx, command).map(Outcome::done).orElseGet(work);
  }

  private Outcome<OwnMoneyId> add(
      Tx tx, String by, CommandId command, OwnMovement.Details details) {
    return whyNot(tx, details.on(), details.narrative())
        .that(
            accounts.byId(tx, details.account()).isPresent(),
            Problem.notThere("Bank account", "bank account"))
        .that(!details.amount().isZero(), "Amount", "The amount is nothing. Type what moved.")
        .whenRight(() -> keep(tx, by, command, details, Optional.empty()));
  }

  private Checks whyNot(Tx tx, LocalDate on, String narrative) {
    return new Checks()
        .required("Reason", narrative, NARRATIVE_MAX)
        .that(
            !on.isAfter(LocalDate.now(clock)),
            "Date",
            "%s is in the future. Record it when it has happened.".formatted(DayText.of(on)))
        .that(
            !months.closed(tx).contains(YearMonth.from(on)),
            "Date",
            "The month of %s is closed and takes no more.".formatted(DayText.of(on)));
  }

  private OwnMoneyId keep(
      Tx tx,
      String by,
      CommandId command,
      OwnMovement.Details details,
      Optional<OwnMoneyId> reverses) {
    var id = store.add(tx, command, details, reverses, clock.instant(), by);
    var account = accounts.byId(tx, details.account()).orElseThrow();
    activity.record(
        tx,
        by,
        reverses.isPresent() ? "Provider’s own money taken back" : "Provider’s own money recorded",
        account.name(),
        "%s on %s: %s".formatted(details.amount(), DayText.of(details.on()), details.narrative()));
    return id;
  }
}
