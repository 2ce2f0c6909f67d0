package org.ringfence.receipts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Cover;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.ForDays;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Moves;
import org.ringfence.people.OtherNames;
import org.ringfence.people.Payee;
import org.ringfence.people.Payees;
import org.ringfence.people.Person;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** Money that came in for one person, went back to their commissioner, or was handed on. */
public final class Receipts {

  /** The field of who holds the person's budget next. */
  public static final String NEXT_HOLDER = "Next ISF holder";

  private static final int HOLDER_MAX = 100;
  private static final int CATEGORY_MAX = 100;
  private static final int NOTE_MAX = 300;

  private final Database database;
  private final ActivityLog activity;
  private final Funders funders;
  private final Payees payees;
  private final Ledger ledger;
  private final Journal journal = new Journal();
  private final Moves moves = new Moves();

  public Receipts(
      Database database, Clock clock, ActivityLog activity, Funders funders, Payees payees) {
    this.database = database;
    this.activity = activity;
    this.funders = funders;
    this.payees = payees;
    this.ledger = new Ledger(clock);
  }

  /** Everyone, to choose from. */
  public List<Person> people() {
    return database.read(funders.people()::all);
  }

  public List<Payee> payees() {
    return database.read(payees::all);
  }

  /** What money was spent on so far, to choose the category of a refund from. */
  public List<String> categories() {
    return database.read(
        tx -> journal.categories(tx, Set.of(AccountKind.PURCHASED, AccountKind.SUPPORT)));
  }

  /**
   * Posts one entry. Refuses what the ledger refuses, a payee or commissioner that is not in the
   * book, a commissioner that has no agreement for the person, and words that name somebody else.
   */
  public Outcome<Posted> post(String by, SmallReceipt receipt) {
    return database.write(
        tx ->
            ledger
                .before(tx, receipt.id())
                .map(Outcome::done)
                .orElseGet(() -> postNew(tx, by, receipt)));
  }

  private Outcome<Posted> postNew(Tx tx, String by, SmallReceipt receipt) {
    var checks =
        new Checks()
            .oneLine("Note", receipt.note(), NOTE_MAX)
            .add(OtherNames.read(tx).whyNot("Note", receipt.note(), receipt.person()));
    if (!checks.isRight()) {
      return Outcome.refused(checks.problems());
    }
    return moves
        .of(tx, receipt.person(), receipt.amount())
        .then(move -> entry(tx, move, receipt))
        .then(entry -> ledger.post(tx, command(by, receipt, entry)))
        .map(posted -> recorded(tx, by, receipt, posted));
  }

  private static PostCommand command(String by, SmallReceipt receipt, NewEntry entry) {
    return new PostCommand(receipt.id(), what(receipt), by, CameBy.SCREEN, List.of(entry));
  }

  private static String what(SmallReceipt receipt) {
    return switch (receipt) {
      case SmallReceipt.Contribution _ -> "Contribution";
      case SmallReceipt.Refund _ -> "Refund";
      case SmallReceipt.Returned _ -> "Returned";
      case SmallReceipt.Opening _ -> "Opening balance";
    };
  }

  private Outcome<NewEntry> entry(Tx tx, NewEntry.Move move, SmallReceipt receipt) {
    var facts = Facts.NONE.withNarrative(receipt.note().strip());
    return switch (receipt) {
      case SmallReceipt.Contribution it -> contribution(move, it, facts);
      case SmallReceipt.Opening opening ->
          Outcome.done(NewEntry.openingBalance(move, opening.source(), facts));
      case SmallReceipt.Refund refund -> refund(tx, move, refund, facts);
      case SmallReceipt.Returned returned -> returned(tx, move, returned, facts);
    };
  }

  private static Outcome<NewEntry> contribution(
      NewEntry.Move move, SmallReceipt.Contribution contribution, Facts facts) {
    var entry = NewEntry.contribution(move, facts);
    return Outcome.done(
        contribution
            .coversTo()
            .map(day -> entry.coveredBy(Cover.forDays(new ForDays(day, day))))
            .orElse(entry));
  }

  private Outcome<NewEntry> refund(
      Tx tx, NewEntry.Move move, SmallReceipt.Refund refund, Facts facts) {
    var payee = payees.byId(tx, refund.payee());
    return new Checks()
        .that(payee.isPresent(), Problem.notThere("Payee", "payee"))
        .required("Category", refund.category(), CATEGORY_MAX)
        .whenRight(
            () -> {
              var from = payee.orElseThrow();
              var paid = new Facts.Paid(Optional.of(from.id()), from.name(), "");
              return NewEntry.refund(
                  move, from.spentWith(), refund.category().strip(), facts.withPaid(paid));
            });
  }

  private Outcome<NewEntry> returned(
      Tx tx, NewEntry.Move move, SmallReceipt.Returned returned, Facts facts) {
    return funders
        .commissioners()
        .find(tx, returned.commissioner(), "Commissioner")
        .then(commissioner -> returned(tx, move, returned, commissioner, facts));
  }

  private Outcome<NewEntry> returned(
      Tx tx,
      NewEntry.Move move,
      SmallReceipt.Returned returned,
      Commissioner commissioner,
      Facts facts) {
    boolean funds =
        funders.agreements().ofPerson(tx, returned.person()).stream()
            .anyMatch(agreement -> agreement.commissionerId().equals(returned.commissioner()));
    if (!funds) {
      return Outcome.refused(
          Problem.at(
              "Commissioner",
              "There is no agreement with %s for this person, so no money goes back to it."
                  .formatted(commissioner.name())));
    }
    var holder = returned.nextHolder().strip();
    return new Checks()
        .oneLine(NEXT_HOLDER, holder, HOLDER_MAX)
        .add(OtherNames.read(tx).whyNot(NEXT_HOLDER, holder, returned.person()))
        .whenRight(
            () ->
                holder.isEmpty()
                    ? NewEntry.returned(move, commissioner.name(), returned.source(), facts)
                    : NewEntry.returned(
                        move,
                        holder,
                        returned.source(),
                        facts.withPaid(new Facts.Paid(Optional.empty(), holder, ""))));
  }

  private Posted recorded(Tx tx, String by, SmallReceipt receipt, Posted posted) {
    var person = funders.people().byId(tx, receipt.person()).orElseThrow();
    activity.record(
        tx,
        by,
        what(receipt) + " entered",
        person.label(),
        "%s; entry %s".formatted(receipt.amount().amount(), posted.only()));
    return posted;
  }
}
