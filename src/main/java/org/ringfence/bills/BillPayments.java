package org.ringfence.bills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ringfence.bills.BillState.Signed;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Cover;
import org.ringfence.ledger.EntryProblem;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Payee;
import org.ringfence.people.Payees;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** Pays authorised bills, one or many at a time, and puts a payment right that was a mistake. */
public final class BillPayments {

  private static final String PAID_ON = "Paid on";

  private final Database database;
  private final Clock clock;
  private final Ledger ledger;
  private final BankAccounts bankAccounts;
  private final Payees payees;
  private final Funds funds = new Funds();
  private final Journal journal = new Journal();
  private final BillWork work;

  public BillPayments(
      Database database,
      Clock clock,
      ActivityLog activity,
      Ledger ledger,
      BankAccounts bankAccounts,
      Payees payees) {
    this.database = database;
    this.clock = clock;
    this.ledger = ledger;
    this.bankAccounts = bankAccounts;
    this.payees = payees;
    this.work = new BillWork(database, clock, activity);
  }

  /** The authorised bills, what is due first. */
  public List<Payment> toPay() {
    return database.read(tx -> PaymentStore.authorised(tx, payees.all(tx)));
  }

  /**
   * Posts the payment of all these bills or of none: an entry for each share, which spends what was
   * held for it. Refuses a bill that is not authorised, one twice in the run, a bank account that
   * was ended, a day before the invoice, and whatever the ledger refuses.
   */
  public Outcome<List<BillId>> pay(PaymentRun run) {
    return database.write(
        tx -> {
          var before = BillEventStore.billsOf(tx, run.id());
          return before.isEmpty() ? payNow(tx, run) : Outcome.done(before);
        });
  }

  /** A bill about to be paid. */
  private record Due(Bill bill, Signed signed, Payee payee, BankAccountId from) {}

  private Outcome<List<BillId>> payNow(Tx tx, PaymentRun run) {
    var checks = new Checks();
    var due = due(tx, run, checks);
    if (!checks.isRight()) {
      return Outcome.refused(checks.problems());
    }
    var entries = due.stream().flatMap(it -> entries(tx, it, run.paidOn()).stream()).toList();
    var command = new PostCommand(run.id(), "Pay bills", run.by(), CameBy.SCREEN, entries);
    var wrong = inWords(due, ledger.check(tx, command));
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    return ledger.post(tx, command).map(posted -> settle(tx, run, due, posted.numbers()));
  }

  private List<Due> due(Tx tx, PaymentRun run, Checks checks) {
    checks.that(!run.items().isEmpty(), "", "No bill is chosen. Mark those to pay.");
    var due = new ArrayList<Due>();
    var seen = new HashSet<BillId>();
    for (var item : run.items()) {
      if (!seen.add(item.bill())) {
        checks.add("", "The same bill is in the run twice. Take it out once.");
        continue;
      }
      checks.and(bank(tx, item.from(), run.paidOn()));
      BillWork.allowed(tx, item.bill(), BillDeed.PAID)
          .handle(
              bill -> {
                checks.and(day(bill, run.paidOn()));
                due.add(due(tx, bill, item.from()));
              },
              problems -> problems.forEach(problem -> checks.add("", named(tx, item, problem))));
    }
    return due;
  }

  private static String named(Tx tx, PaymentRun.Item item, Problem problem) {
    return BillStore.byId(tx, item.bill()).map(bill -> bill.subject() + ": ").orElse("")
        + problem.says();
  }

  private Checks bank(Tx tx, BankAccountId id, LocalDate paidOn) {
    var bank = bankAccounts.byId(tx, id);
    if (bank.isEmpty()) {
      return new Checks().add(Problem.notThere("Paid from", "bank account"));
    }
    var checks = new Checks();
    bank.get()
        .endedOn()
        .filter(paidOn::isAfter)
        .ifPresent(
            ended ->
                checks.add(
                    "Paid from",
                    "%s was closed on %s. Choose another bank account."
                        .formatted(bank.get().name(), DayText.of(ended))));
    return checks;
  }

  private static Checks day(Bill bill, LocalDate paidOn) {
    return new Checks()
        .that(
            !paidOn.isBefore(bill.details().invoicedOn()),
            PAID_ON,
            "%s is dated %s and cannot have been paid before that."
                .formatted(bill.subject(), DayText.of(bill.details().invoicedOn())));
  }

  private Due due(Tx tx, Bill bill, BankAccountId from) {
    if (!(bill.state() instanceof BillState.Authorised(var signed))) {
      throw new IllegalStateException("Not authorised: " + bill.id());
    }
    return new Due(bill, signed, payees.byId(tx, bill.details().payee()).orElseThrow(), from);
  }

  private List<NewEntry> entries(Tx tx, Due due, LocalDate paidOn) {
    var bill = due.bill();
    var signed = due.signed();
    var facts =
        Facts.NONE
            .withPaid(
                new Facts.Paid(
                    Optional.of(due.payee().id()),
                    due.payee().name(),
                    bill.details().invoiceNumber()))
            .withSigned(
                new Facts.Signed(bill.entering().by(), signed.by(), Optional.of(signed.on())))
            .withNarrative(bill.details().description());
    return bill.shares().stream()
        .map(
            share -> {
              var fund = funds.of(tx, share.details().person()).orElseThrow();
              var move = new NewEntry.Move(fund, paidOn, due.from(), share.details().amount());
              return NewEntry.bill(
                      move,
                      due.payee().spentWith(),
                      share.details().category(),
                      facts.withOutcome(share.details().outcome()))
                  .coveredBy(Cover.hold(share.hold().orElseThrow(), share.overspend()));
            })
        .toList();
  }

  /** Each problem with the bill that it belongs to; entries stand in the order of the bills. */
  private static List<Problem> inWords(List<Due> due, List<EntryProblem> problems) {
    var subjects =
        due.stream()
            .flatMap(it -> it.bill().shares().stream().map(_ -> it.bill().subject()))
            .toList();
    return problems.stream()
        .map(
            problem ->
                Problem.at(
                    problem.problem().field().equals("Date") ? PAID_ON : "",
                    subjects.get(problem.index()) + ": " + problem.problem().says()))
        .distinct()
        .toList();
  }

  private List<BillId> settle(Tx tx, PaymentRun run, List<Due> due, List<EntryNumber> numbers) {
    var number = numbers.iterator();
    for (var each : due) {
      var bill = each.bill();
      var entries = new ArrayList<String>();
      for (var share : bill.shares()) {
        var entry = number.next();
        entries.add(Long.toString(entry.value()));
        BillShareStore.paid(tx, share.id(), entry);
      }
      BillStore.setState(
          tx,
          bill.id(),
          new BillState.Paid(each.signed(), run.paidOn(), each.from()),
          run.by(),
          clock.instant());
      work.record(
          tx,
          run.id(),
          run.by(),
          BillDeed.PAID,
          bill.id(),
          "On %s; %s %s"
              .formatted(
                  DayText.of(run.paidOn()),
                  entries.size() == 1 ? "entry" : "entries",
                  String.join(", ", entries)));
    }
    return due.stream().map(it -> it.bill().id()).toList();
  }

  /**
   * Reverses the entries that paid a bill, with a reason that shows on the statements; the bill
   * waits to be authorised again and can be corrected. Entries that somebody reversed already are
   * left alone.
   */
  public Outcome<BillId> reverse(BillCommand command, String typed) {
    return work.on(
        command,
        BillDeed.REVERSED,
        (tx, bill) ->
            BillWork.reason("Reason", typed)
                .then(reason -> reversed(tx, command, bill, reason).map(_ -> reason))
                .map(
                    reason -> {
                      BillShareStore.clear(tx, bill.id());
                      BillStore.setState(
                          tx, bill.id(), new BillState.Entered(), command.by(), clock.instant());
                      return reason;
                    }));
  }

  private Outcome<BillId> reversed(Tx tx, BillCommand command, Bill bill, String reason) {
    var today = LocalDate.now(clock);
    var entries =
        bill.shares().stream()
            .map(share -> journal.entry(tx, share.entry().orElseThrow()).orElseThrow())
            .filter(entry -> entry.trail().reversedBy().isEmpty())
            .map(entry -> NewEntry.reversing(entry, today, reason, Optional.empty()))
            .toList();
    return entries.isEmpty()
        ? Outcome.done(bill.id())
        : ledger
            .post(
                tx,
                new PostCommand(command.id(), "Reverse bill", command.by(), CameBy.SCREEN, entries))
            .map(_ -> bill.id());
  }
}
