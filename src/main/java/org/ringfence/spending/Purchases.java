package org.ringfence.spending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Documents;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.EntryProblem;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.people.Moves;
import org.ringfence.people.OtherNames;
import org.ringfence.people.Payee;
import org.ringfence.people.Payees;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** Purchases: spending with a receipt and no invoice. */
public final class Purchases {

  /** The field of the problem that {@link Purchase#another} answers. */
  public static final String ANOTHER = "This is another purchase";

  private static final int CATEGORY_MAX = 100;
  private static final int WORDS_MAX = 300;

  private final Database database;
  private final Documents documents;
  private final ActivityLog activity;
  private final People people;
  private final Payees payees;
  private final Posting posting;
  private final Journal journal = new Journal();
  private final Moves moves = new Moves();
  private final PaperStore papers = new PaperStore();

  public Purchases(
      Database database, Clock clock, ActivityLog activity, People people, Payees payees) {
    this.database = database;
    this.documents = new Documents(clock);
    this.activity = activity;
    this.people = people;
    this.payees = payees;
    this.posting = new Posting(clock);
  }

  /** Everyone, to choose from. */
  public List<Person> people() {
    return database.read(people::all);
  }

  /** Those that something can be bought from still. */
  public List<Payee> payees() {
    return payees.current();
  }

  /** What money was spent on so far. */
  public List<String> categories() {
    return database.read(
        tx -> journal.categories(tx, Set.of(AccountKind.PURCHASED, AccountKind.SUPPORT)));
  }

  /**
   * Posts one entry and keeps its receipt. Refuses a payee that was ended, an empty category, words
   * that name somebody else, a file that cannot be kept, the same receipt again unless it is said
   * to be another, and money that is not available unless somebody with the authority gives leave.
   */
  public Outcome<Posted> post(String by, Purchase purchase) {
    return database.write(
        tx ->
            posting
                .before(tx, purchase.id())
                .map(Outcome::done)
                .orElseGet(() -> postNew(tx, by, purchase)));
  }

  private Outcome<Posted> postNew(Tx tx, String by, Purchase purchase) {
    var payee = payees.byId(tx, purchase.bought().payee());
    var checks = checks(tx, purchase, payee);
    if (!checks.isRight()) {
      return Outcome.refused(checks.problems());
    }
    return moves
        .of(tx, purchase.person(), purchase.paid())
        .map(move -> entry(move, purchase, payee.orElseThrow()))
        .then(entry -> notTwice(tx, purchase, entry))
        .then(
            entry ->
                posting.post(
                    tx,
                    new PostCommand(purchase.id(), "Purchase", by, CameBy.SCREEN, List.of(entry)),
                    purchase.leave(),
                    EntryProblem::problem))
        .then(posted -> keep(tx, purchase, posted))
        .map(posted -> recorded(tx, by, purchase, payee.orElseThrow(), posted));
  }

  private static Checks checks(Tx tx, Purchase purchase, Optional<Payee> payee) {
    var bought = purchase.bought();
    var names = OtherNames.read(tx);
    var checks =
        new Checks()
            .that(payee.isPresent(), Problem.notThere("Payee", "payee"))
            .required("Category", bought.category(), CATEGORY_MAX)
            .oneLine("Outcome", bought.outcome(), WORDS_MAX)
            .oneLine("Note", bought.note(), WORDS_MAX)
            .add(names.whyNot("Outcome", bought.outcome(), purchase.person()))
            .add(names.whyNot("Note", bought.note(), purchase.person()));
    payee
        .flatMap(Payee::endedOn)
        .filter(purchase.paid().on()::isAfter)
        .ifPresent(
            ended ->
                checks.add(
                    "Payee",
                    "%s was ended on %s. Choose another payee, or check the date."
                        .formatted(payee.get().name(), DayText.of(ended))));
    return checks;
  }

  private static NewEntry entry(NewEntry.Move move, Purchase purchase, Payee payee) {
    var bought = purchase.bought();
    var facts =
        Facts.NONE
            .withPaid(new Facts.Paid(Optional.of(payee.id()), payee.name(), ""))
            .withOutcome(bought.outcome())
            .withNarrative(bought.note());
    return NewEntry.purchase(move, payee.spentWith(), bought.category(), facts);
  }

  private static Outcome<NewEntry> notTwice(Tx tx, Purchase purchase, NewEntry entry) {
    if (purchase.another()) {
      return Outcome.done(entry);
    }
    return AlikeEntries.read(tx, Set.of(entry.fund()), entry.happenedOn())
        .sameReceipt(entry)
        .map(
            there ->
                Outcome.<NewEntry>refused(
                    Problem.at(
                        ANOTHER,
                        ("The same payee, day and amount is in the book for this person already, as"
                                + " entry %s. Tick this if it is another purchase.")
                            .formatted(there.number()))))
        .orElse(Outcome.done(entry));
  }

  private Outcome<Posted> keep(Tx tx, Purchase purchase, Posted posted) {
    if (purchase.receipt().isEmpty()) {
      return Outcome.done(posted);
    }
    return documents
        .attach(tx, purchase.receipt().get())
        .map(
            document -> {
              papers.add(tx, posted.only(), document);
              return posted;
            });
  }

  private Posted recorded(Tx tx, String by, Purchase purchase, Payee payee, Posted posted) {
    var person = people.byId(tx, purchase.person()).orElseThrow();
    activity.record(
        tx,
        by,
        "Purchase entered",
        person.label(),
        "%s, %s; entry %s".formatted(purchase.paid().amount(), payee.name(), posted.only()));
    return posted;
  }
}
