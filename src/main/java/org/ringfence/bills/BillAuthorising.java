package org.ringfence.bills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.bills.BillState.Signed;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.StaffId;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Overspend;
import org.ringfence.money.Money;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.Signature;

/** Signs bills, which speaks for the money of each share, and takes signatures back. */
public final class BillAuthorising {

  private static final String CORRECT_IT = "%s Correct the bill first, or reject it.";

  /** The field of problems about money that is not there. */
  public static final String OVERSPEND = "Reason to overspend";

  /**
   * A wish to authorise a bill.
   *
   * @param signature of who authorises it
   * @param overspendReason why it is right to go past what is available; blank: it is not to
   */
  public record Wish(CommandId id, BillId bill, Signature signature, String overspendReason) {}

  /**
   * Whether a fund can bear its share.
   *
   * @param available before the bill
   * @param problem what stands in the way of holding it without leave to overspend
   */
  public record FundCover(Person person, Money share, Money available, Optional<Problem> problem) {}

  private final Database database;
  private final Clock clock;
  private final Authorisers authorisers;
  private final Holds holds;
  private final People people;
  private final Funds funds = new Funds();
  private final BillWork work;

  public BillAuthorising(
      Database database,
      Clock clock,
      ActivityLog activity,
      Authorisers authorisers,
      Holds holds,
      People people) {
    this.database = database;
    this.clock = clock;
    this.authorisers = authorisers;
    this.holds = holds;
    this.people = people;
    this.work = new BillWork(database, clock, activity);
  }

  /** What each fund has for its share of a bill that waits to be authorised. */
  public List<FundCover> cover(BillId id) {
    return database.read(
        tx ->
            BillStore.byId(tx, id).stream()
                .flatMap(bill -> bill.details().shares().stream())
                .map(share -> cover(tx, share))
                .toList());
  }

  private FundCover cover(Tx tx, ShareDetails share) {
    var fund = funds.of(tx, share.person()).orElseThrow();
    return new FundCover(
        people.byId(tx, share.person()).orElseThrow(),
        share.amount(),
        funds.balance(tx, fund).available(),
        holds.check(tx, fund, share.amount()).stream().findFirst());
  }

  /** Why this member of staff may not authorise this bill; empty when they may. */
  public List<Problem> mayAuthorise(BillId id, StaffId who) {
    return database.read(
        tx ->
            BillStore.byId(tx, id)
                .map(bill -> mayAuthorise(tx, bill, who))
                .orElse(List.of(BillWork.NOT_THERE)));
  }

  /**
   * Neither who entered it nor who corrected it last may; the limit is for the whole bill. Nobody
   * may when an agreement turns out to have ended before what the bill is for.
   */
  private List<Problem> mayAuthorise(Tx tx, Bill bill, StaffId who) {
    var notThem =
        Stream.of(bill.entering().by(), bill.entering().correctedBy())
            .flatMap(by -> authorisers.mayAuthorise(tx, who, bill.amount(), by).stream());
    return Stream.concat(notThem, notOwed(tx, bill)).distinct().toList();
  }

  private Stream<Problem> notOwed(Tx tx, Bill bill) {
    return bill.details().shares().stream()
        .flatMap(
            share ->
                holds
                    .whyNotOwed(
                        tx,
                        funds.of(tx, share.person()).orElseThrow(),
                        bill.details().days().owed())
                    .stream()
                    .map(problem -> Problem.of(CORRECT_IT.formatted(problem.says()))));
  }

  /**
   * Authorises a bill and holds the money of each share. Refuses someone who may not sign for the
   * whole bill, and a share that is more than its fund has available, unless a reason to overspend
   * is given: the signature then is for that too.
   */
  public Outcome<BillId> authorise(Wish wish) {
    var signer = wish.signature();
    return work.on(
        new BillCommand(wish.id(), wish.bill(), signer.name()),
        BillDeed.AUTHORISED,
        (tx, bill) -> {
          var problems = new ArrayList<>(mayAuthorise(tx, bill, signer.id()));
          var tooLittle = shortOf(tx, bill);
          if (wish.overspendReason().isBlank()) {
            problems.addAll(tooLittle);
          }
          if (!problems.isEmpty()) {
            return Outcome.refused(problems);
          }
          if (tooLittle.isEmpty()) {
            return held(tx, bill, signer, Optional.empty());
          }
          return BillWork.reason(OVERSPEND, wish.overspendReason())
              .then(
                  reason ->
                      held(tx, bill, signer, Optional.of(new Overspend(signer.name(), reason))));
        });
  }

  private List<Problem> shortOf(Tx tx, Bill bill) {
    return bill.details().shares().stream()
        .map(share -> cover(tx, share))
        .flatMap(
            cover ->
                cover.problem().stream()
                    .map(
                        problem ->
                            Problem.at(
                                OVERSPEND,
                                "%s: %s Wait for money to come in, or say why it is right to"
                                        .formatted(cover.person().name(), problem.says())
                                    + " overspend.")))
        .toList();
  }

  private Outcome<String> held(Tx tx, Bill bill, Signature signer, Optional<Overspend> overspend) {
    for (var share : bill.shares()) {
      var fund = funds.of(tx, share.details().person()).orElseThrow();
      var amount = share.details().amount();
      var needed = overspend.filter(_ -> !holds.check(tx, fund, amount).isEmpty());
      var claim = new Holds.Claim(fund, amount, bill.details().days().owed(), bill.subject());
      var hold = holds.place(tx, claim, needed);
      if (hold instanceof Outcome.Refused<?> refused) {
        return refused.as();
      }
      BillShareStore.hold(tx, share.id(), hold.orElseThrow(), needed);
    }
    var signed = new Signed(signer.name(), LocalDate.now(clock));
    BillStore.setState(
        tx, bill.id(), new BillState.Authorised(signed), signer.name(), clock.instant());
    return Outcome.done(
        overspend.map(it -> "Overspend: " + it.reason()).orElse(bill.amount().toString()));
  }

  /** Takes the authorisation back and lets the money go again. Refuses an empty reason. */
  public Outcome<BillId> takeBack(BillCommand command, String typed) {
    return work.on(
        command,
        BillDeed.UNAUTHORISED,
        (tx, bill) ->
            BillWork.reason("Reason", typed)
                .then(reason -> released(tx, bill).map(_ -> reason))
                .map(
                    reason -> {
                      BillShareStore.clear(tx, bill.id());
                      BillStore.setState(
                          tx, bill.id(), new BillState.Entered(), command.by(), clock.instant());
                      return reason;
                    }));
  }

  private Outcome<BillId> released(Tx tx, Bill bill) {
    for (var share : bill.shares()) {
      var released = holds.release(tx, share.hold().orElseThrow());
      if (!released.isDone()) {
        return Outcome.refused(released.problems());
      }
    }
    return Outcome.done(bill.id());
  }
}
