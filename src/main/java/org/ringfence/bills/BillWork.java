package org.ringfence.bills;

import java.time.Clock;
import java.util.function.BiFunction;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/**
 * What every use case on a bill has in common: one transaction, once for each command, only in the
 * stages that allow it, and written down in the bill's history and the activity log.
 */
final class BillWork {

  static final Problem NOT_THERE = Problem.notThere("bill");
  private static final int REASON_MAX = 1000;

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;

  BillWork(Database database, Clock clock, ActivityLog activity) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
  }

  /**
   * @param does does it, or refuses; answers with the detail for the history
   */
  Outcome<BillId> on(
      BillCommand command, BillDeed deed, BiFunction<Tx, Bill, Outcome<String>> does) {
    return database.write(
        tx -> {
          if (!BillEventStore.billsOf(tx, command.id()).isEmpty()) {
            return Outcome.done(command.bill());
          }
          return allowed(tx, command.bill(), deed)
              .then(
                  bill ->
                      does.apply(tx, bill)
                          .map(
                              detail -> {
                                record(tx, command.id(), command.by(), deed, bill.id(), detail);
                                return bill.id();
                              }));
        });
  }

  /** The bill, when this may be done to it. */
  static Outcome<Bill> allowed(Tx tx, BillId id, BillDeed deed) {
    return Outcome.found(BillStore.byId(tx, id), NOT_THERE)
        .then(
            bill ->
                bill.allows(deed)
                    ? Outcome.done(bill)
                    : Outcome.refused(deed.whyNotIn(bill.stage())));
  }

  void record(Tx tx, CommandId command, String by, BillDeed deed, BillId id, String detail) {
    BillEventStore.add(tx, id, command, new BillEvent(clock.instant(), by, deed, detail));
    var bill = BillStore.byId(tx, id).orElseThrow();
    activity.record(tx, by, "Bill: " + deed.label().toLowerCase(), bill.subject(), detail);
  }

  /** The reason without blanks round it; refuses none at all and one that is too long. */
  static Outcome<String> reason(String field, String typed) {
    var reason = typed.strip();
    if (reason.isEmpty()) {
      return Outcome.refused(
          Problem.at(field, "Say why in a few words; it is kept with the bill."));
    }
    if (reason.length() > REASON_MAX) {
      return Outcome.refused(
          Problem.at(
              field, "This has more than %,d characters. Shorten it.".formatted(REASON_MAX)));
    }
    return Outcome.done(reason);
  }
}
