package org.ringfence.spending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Document;
import org.ringfence.documents.Documents;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryProblem;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.people.OtherNames;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** Puts a posted mistake right: the entry stays, and another undoes it and says why. */
public final class Reversals {

  private static final int REASON_MAX = 500;

  private final Database database;
  private final Documents documents;
  private final ActivityLog activity;
  private final People people;
  private final Posting posting;
  private final Journal journal = new Journal();
  private final Funds funds = new Funds();
  private final PaperStore papers = new PaperStore();

  public Reversals(Database database, Clock clock, ActivityLog activity, People people) {
    this.database = database;
    this.documents = new Documents(clock);
    this.activity = activity;
    this.people = people;
    this.posting = new Posting(clock);
  }

  /**
   * A wish to undo one entry.
   *
   * @param on the day it is undone: not before the entry happened
   * @param leave needed when the money that came in by the entry has been spent since
   */
  public record Reversal(
      CommandId id, EntryNumber entry, LocalDate on, String reason, Optional<Leave> leave) {
    public Reversal {
      reason = reason.strip();
    }
  }

  /** The entry of that number with its papers; refuses a number that the journal does not have. */
  public Outcome<EntryDetails> find(EntryNumber number) {
    return database.read(
        tx ->
            entry(tx, number)
                .map(
                    entry ->
                        new EntryDetails(entry, whose(tx, entry.fund()), papersOf(tx, entry))));
  }

  /** The bytes of a paper that was attached, as they were kept. */
  public Optional<byte[]> open(DocumentId paper) {
    return database.read(tx -> documents.open(tx, paper));
  }

  /**
   * Refuses no reason, a reason that names somebody else, an entry that is a reversal or was
   * reversed before, a day before it happened, and the loss of money that has been spent since
   * unless somebody with the authority gives leave.
   */
  public Outcome<Posted> reverse(String by, Reversal wish) {
    return database.write(
        tx ->
            posting
                .before(tx, wish.id())
                .map(Outcome::done)
                .orElseGet(
                    () -> entry(tx, wish.entry()).then(entry -> reverseNew(tx, by, wish, entry))));
  }

  private Outcome<Posted> reverseNew(Tx tx, String by, Reversal wish, Entry undone) {
    var person = whose(tx, undone.fund());
    var checks =
        new Checks()
            .required("Reason", wish.reason(), REASON_MAX)
            .add(OtherNames.read(tx).whyNot("Reason", wish.reason(), person.id()));
    if (!checks.isRight()) {
      return Outcome.refused(checks.problems());
    }
    var entry = NewEntry.reversing(undone, wish.on(), wish.reason(), Optional.empty());
    var command = new PostCommand(wish.id(), "Reverse", by, CameBy.SCREEN, List.of(entry));
    return posting
        .post(tx, command, wish.leave(), EntryProblem::problem)
        .map(posted -> recorded(tx, by, wish, person, posted));
  }

  private Outcome<Entry> entry(Tx tx, EntryNumber number) {
    return Outcome.found(
        journal.entry(tx, number),
        Problem.at("Entry number", "There is no entry %s in the journal.".formatted(number)));
  }

  private Person whose(Tx tx, FundId fund) {
    return people.byId(tx, funds.owner(tx, fund)).orElseThrow();
  }

  private List<Document> papersOf(Tx tx, Entry entry) {
    return papers.of(tx, entry.number()).stream()
        .map(id -> documents.describe(tx, id).orElseThrow())
        .toList();
  }

  private Posted recorded(Tx tx, String by, Reversal wish, Person person, Posted posted) {
    activity.record(
        tx,
        by,
        "Entry reversed",
        person.label(),
        "Entry %s by entry %s: %s".formatted(wish.entry(), posted.only(), wish.reason()));
    return posted;
  }
}
