package org.ringfence.bills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BillId;
import org.ringfence.ids.DocumentId;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/** Puts bills in, puts them right, and says no to them. */
public final class Bills {

  private static final String REASON = "Reason";

  private final Database database;
  private final Clock clock;
  private final BillRules rules;
  private final Documents documents;
  private final BillWork work;

  public Bills(
      Database database, Clock clock, ActivityLog activity, BillRules rules, Documents documents) {
    this.database = database;
    this.clock = clock;
    this.rules = rules;
    this.documents = documents;
    this.work = new BillWork(database, clock, activity);
  }

  /** What to look at before entering it; {@code self} is the bill itself when correcting. */
  public List<BillWarning> warnings(BillDetails details, Optional<BillId> self) {
    return database.read(tx -> rules.warnings(tx, details, self));
  }

  /**
   * Enters a bill. Refuses shares that do not add up to it, dates that cannot be, a payee that was
   * ended, a person without an agreement on the day of the invoice, a description or outcome that
   * names somebody else, a document that is no PDF, PNG or JPEG, the same invoice of the same payee
   * for the same person again, and for another person unless that was confirmed.
   */
  public Outcome<BillId> enter(BillEntry wish) {
    return database.write(
        tx -> {
          var before = BillEventStore.billsOf(tx, wish.id());
          if (!before.isEmpty()) {
            return Outcome.done(before.getFirst());
          }
          return judged(tx, wish, Optional.empty())
              .then(_ -> document(tx, wish, Optional.empty()))
              .map(
                  document -> {
                    var at = clock.instant();
                    var id = BillStore.add(tx, wish.details(), document, wish.by(), at);
                    BillShareStore.put(tx, id, wish.details().shares());
                    work.record(
                        tx, wish.id(), wish.by(), BillDeed.ENTERED, id, inWords(wish.details()));
                    return id;
                  });
        });
  }

  /**
   * Puts right what was typed; the bill then waits to be authorised again. Refuses what {@link
   * #enter} refuses, and a bill that is authorised or paid.
   */
  public Outcome<BillId> correct(BillId id, BillEntry wish) {
    return work.on(
        new BillCommand(wish.id(), id, wish.by()),
        BillDeed.CORRECTED,
        (tx, bill) ->
            judged(tx, wish, Optional.of(id))
                .then(_ -> document(tx, wish, bill.document()))
                .map(
                    document -> {
                      BillStore.correct(tx, id, wish.details(), document, wish.by());
                      BillShareStore.put(tx, id, wish.details().shares());
                      setState(tx, id, new BillState.Entered(), wish.by());
                      return "From %s to %s"
                          .formatted(inWords(bill.details()), inWords(wish.details()));
                    }));
  }

  /** Asks about a bill; it is not authorised until that is answered. Refuses an empty question. */
  public Outcome<BillId> query(BillCommand command, String question) {
    return withReason(
        command, BillDeed.QUERIED, question, words -> new BillState.Queried(words, command.by()));
  }

  /** Answers the query; the bill waits to be authorised again. Refuses an empty answer. */
  public Outcome<BillId> answer(BillCommand command, String answer) {
    return withReason(command, BillDeed.ANSWERED, answer, _ -> new BillState.Entered());
  }

  /** Says that a bill will not be paid. Refuses an empty reason. */
  public Outcome<BillId> reject(BillCommand command, String reason) {
    return withReason(
        command, BillDeed.REJECTED, reason, words -> new BillState.Rejected(words, command.by()));
  }

  /** Takes back a bill that should not have been entered. Refuses an empty reason. */
  public Outcome<BillId> withdraw(BillCommand command, String reason) {
    return withReason(
        command, BillDeed.WITHDRAWN, reason, words -> new BillState.Withdrawn(words, command.by()));
  }

  private Outcome<BillId> withReason(
      BillCommand command, BillDeed deed, String typed, Function<String, BillState> next) {
    return work.on(
        command,
        deed,
        (tx, bill) ->
            BillWork.reason(REASON, typed)
                .map(
                    reason -> {
                      setState(tx, bill.id(), next.apply(reason), command.by());
                      return reason;
                    }));
  }

  private void setState(Tx tx, BillId id, BillState state, String by) {
    BillStore.setState(tx, id, state, by, clock.instant());
  }

  private Outcome<BillDetails> judged(Tx tx, BillEntry wish, Optional<BillId> self) {
    var checks = rules.check(tx, wish.details(), self, LocalDate.now(clock));
    if (checks.isRight() && !wish.confirmed()) {
      rules.warnings(tx, wish.details(), self).stream()
          .filter(BillWarning::mustConfirm)
          .forEach(
              warning ->
                  checks.add(
                      "Invoice number",
                      warning.says() + " Confirm that this is another bill, or correct it."));
    }
    return checks.whenRight(wish::details);
  }

  private Outcome<Optional<DocumentId>> document(
      Tx tx, BillEntry wish, Optional<DocumentId> before) {
    return wish.document()
        .map(chosen -> documents.attach(tx, chosen).map(Optional::of))
        .orElse(Outcome.done(before));
  }

  private static String inWords(BillDetails details) {
    return "invoice %s of %s, due %s, %s%s"
        .formatted(
            details.invoiceNumber(),
            DayText.of(details.invoicedOn()),
            DayText.of(details.dueOn()),
            details.amount(),
            details.shares().stream()
                .map(share -> share.amount() + " " + share.category())
                .collect(Collectors.joining(", ", " (", ")")));
  }
}
