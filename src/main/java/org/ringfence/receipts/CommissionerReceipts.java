package org.ringfence.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Cover;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.money.Money;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Days;
import org.ringfence.people.Moves;
import org.ringfence.people.Person;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** One bank amount from a commissioner for many people in one go. */
public final class CommissionerReceipts {

  /** The field of the problem that {@link CommissionerReceipt#another} answers. */
  public static final String ANOTHER = "This is another payment";

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final Funders funders;
  private final Ledger ledger;
  private final Journal journal = new Journal();
  private final Moves moves = new Moves();
  private final ReceiptStore store = new ReceiptStore();

  public CommissionerReceipts(
      Database database, Clock clock, ActivityLog activity, Funders funders) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.funders = funders;
    this.ledger = new Ledger(clock);
  }

  /** Those with an agreement, for the manager to choose from. */
  public List<Commissioner> commissioners() {
    return database.read(funders.commissioners()::all);
  }

  /**
   * What each person is due from the commissioner for these days, in the order of references; empty
   * when it funds nobody in them.
   */
  public List<ProposedShare> propose(CommissionerId commissioner, Days days) {
    return database.read(tx -> funders.propose(tx, commissioner, days));
  }

  /**
   * Posts an entry for each share, all or none. Refuses shares that do not add up to the amount,
   * are negative or twice the same, or go to somebody whom the commissioner does not fund; words
   * that name a person; and the same amount on the same day again, unless it is said to be another.
   */
  public Outcome<Posted> post(String by, CommissionerReceipt receipt) {
    return database.write(
        tx ->
            ledger
                .before(tx, receipt.id())
                .map(Outcome::done)
                .orElseGet(() -> postNew(tx, by, receipt)));
  }

  private Outcome<Posted> postNew(Tx tx, String by, CommissionerReceipt receipt) {
    return funders
        .commissioners()
        .find(tx, receipt.commissioner(), "Commissioner")
        .then(commissioner -> postNew(tx, by, receipt, commissioner));
  }

  private Outcome<Posted> postNew(
      Tx tx, String by, CommissionerReceipt receipt, Commissioner commissioner) {
    var people =
        funders.people().all(tx).stream().collect(Collectors.toMap(Person::id, person -> person));
    var problems =
        new ArrayList<>(
            new ReceiptRules(LocalDate.now(clock), people)
                .problems(receipt, commissioner, funders.agreements().all(tx)));
    problems.addAll(alreadyThere(tx, receipt));
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var shares = receipt.shares().stream().filter(share -> share.amount().isPositive()).toList();
    return entries(tx, receipt, shares)
        .then(entries -> post(tx, by, receipt, shares, entries, people))
        .map(posted -> recorded(tx, by, receipt, commissioner, posted));
  }

  private Outcome<Posted> post(
      Tx tx,
      String by,
      CommissionerReceipt receipt,
      List<Share> shares,
      List<NewEntry> entries,
      Map<PersonId, Person> people) {
    var command =
        new PostCommand(receipt.id(), "Commissioner’s payment", by, CameBy.SCREEN, entries);
    var problems =
        ledger.check(tx, command).stream()
            .map(
                problem -> {
                  var share = shares.get(problem.index());
                  return Problem.at(
                      Share.field(people.get(share.person()), share.source()),
                      problem.problem().says());
                })
            .toList();
    return problems.isEmpty() ? ledger.post(tx, command) : Outcome.refused(problems);
  }

  private Outcome<List<NewEntry>> entries(Tx tx, CommissionerReceipt receipt, List<Share> shares) {
    var facts = Facts.NONE.withNarrative(narrative(receipt));
    var entries = new ArrayList<NewEntry>();
    var problems = new ArrayList<Problem>();
    for (var share : shares) {
      moves
          .of(tx, share.person(), receipt.paid().amount().withAmount(share.amount()))
          .handle(
              move ->
                  entries.add(
                      NewEntry.funding(move, share.source(), facts)
                          .coveredBy(Cover.forDays(receipt.covers().forDays()))),
              problems::addAll);
    }
    return problems.isEmpty()
        ? Outcome.done(entries)
        : Outcome.refused(problems.stream().distinct().toList());
  }

  private static String narrative(CommissionerReceipt receipt) {
    var reference = receipt.paid().reference();
    return "For "
        + receipt.covers().inWords()
        + (reference.isEmpty() ? "" : "; bank reference " + reference);
  }

  private List<Problem> alreadyThere(Tx tx, CommissionerReceipt receipt) {
    if (receipt.another()) {
      return List.of();
    }
    return store.alike(tx, receipt).stream()
        .map(command -> journal.ofCommand(tx, command))
        .filter(entries -> entries.stream().anyMatch(entry -> entry.trail().reversedBy().isEmpty()))
        .map(
            entries ->
                Problem.at(
                    ANOTHER,
                    ("%s from this commissioner on %s is in the book already, as entry %s and what"
                            + " follows. Tick this if it is another payment.")
                        .formatted(
                            receipt.paid().amount().amount(),
                            DayText.of(receipt.paid().amount().on()),
                            entries.getFirst().number())))
        .limit(1)
        .toList();
  }

  private Posted recorded(
      Tx tx, String by, CommissionerReceipt receipt, Commissioner commissioner, Posted posted) {
    store.add(tx, receipt);
    activity.record(
        tx,
        by,
        "Commissioner’s payment entered",
        commissioner.name(),
        "%s received on %s for %s; entries %s to %s"
            .formatted(
                Money.sum(receipt.shares().stream().map(Share::amount).toList()),
                DayText.of(receipt.paid().amount().on()),
                receipt.covers().inWords(),
                posted.numbers().getFirst(),
                posted.numbers().getLast()));
    return posted;
  }
}
