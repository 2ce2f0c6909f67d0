package org.ringfence.statements;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Documents;
import org.ringfence.ids.PersonId;
import org.ringfence.job.Job;
import org.ringfence.paper.Press;
import org.ringfence.paper.UnprintableText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/**
 * The person's copy of a month: looking at it, issuing it, and finding what was issued. A PDF is
 * made outside of any transaction; what was issued stays byte for byte.
 */
public final class Statements {

  private final Database database;
  private final Clock clock;
  private final Documents documents;
  private final Press press;
  private final IssuedStatementStore store = new IssuedStatementStore();
  private final Drafts drafts;
  private final Issuing issuing;

  public Statements(
      Database database,
      Clock clock,
      MonthReading reading,
      Documents documents,
      ActivityLog activity,
      Press press) {
    this.database = database;
    this.clock = clock;
    this.documents = documents;
    this.press = press;
    this.drafts = new Drafts(reading, store);
    this.issuing = new Issuing(store, documents, activity, clock);
  }

  /**
   * The statement as it would be issued now, or as it was when nothing has changed since. Keeps
   * nothing. Refuses a month that has not begun or that is before the person's first agreement, and
   * text that cannot be printed.
   */
  public Outcome<StatementPaper> preview(PersonId person, YearMonth month) {
    return draft(person, month)
        .then(draft -> draft.same().map(this::open).orElseGet(() -> print(draft)));
  }

  /**
   * Issues a person's statement and keeps it. With the same figures as the last one it gives that
   * one again; otherwise a new version that says what changed. Refuses what {@link #preview}
   * refuses.
   */
  public Outcome<StatementPaper> issue(String by, PersonId person, YearMonth month) {
    return draft(person, month)
        .then(
            draft ->
                draft
                    .same()
                    .map(this::open)
                    .orElseGet(
                        () ->
                            print(draft)
                                .then(paper -> keep(by, List.of(new Printed(draft, paper.pdf()))))
                                .map(List::getFirst)));
  }

  /**
   * Issues the month's statement of everyone who has one and saves each PDF in {@code folder}. What
   * stops one person's statement is reported and does not stop the others. Refuses a month that has
   * not begun, one in which nobody has a statement, and a folder that cannot be written to.
   */
  public Job<Outcome<MonthIssue>> issueAll(String by, YearMonth month, Path folder) {
    return new IssuingAll(this, by, month, folder);
  }

  /** The latest month first, and of a month the latest version. */
  public List<IssuedStatement> issued(PersonId person) {
    return database.read(tx -> store.ofPerson(tx, person));
  }

  /** An issued statement, byte for byte as it was. */
  public Outcome<StatementPaper> open(IssuedStatement issued) {
    return database.read(tx -> Outcome.done(kept(tx, issued)));
  }

  private StatementPaper kept(Tx tx, IssuedStatement issued) {
    var about = documents.describe(tx, issued.document()).orElseThrow();
    var pdf = documents.open(tx, issued.document()).orElseThrow();
    return new StatementPaper(about.fileName(), pdf, Optional.of(issued));
  }

  private Outcome<Draft> draft(PersonId person, YearMonth month) {
    return database.read(tx -> drafts.one(tx, person, month));
  }

  /**
   * How the month's statement of everyone who has one stands, by reference. Refuses a month that
   * has not begun, and one in which nobody has a statement.
   */
  public Outcome<List<StatementStanding>> overview(YearMonth month) {
    return drafts(month).map(drafts -> drafts.stream().map(StatementStanding::of).toList());
  }

  Outcome<List<Draft>> drafts(YearMonth month) {
    return database.read(tx -> drafts.everyone(tx, month));
  }

  /** Makes the PDF of figures that were not issued yet. Any thread may. */
  Outcome<StatementPaper> print(Draft draft) {
    var edition = new Edition(draft.nextVersion(), draft.changes(), clock.instant());
    var statement =
        new StandardStatement(draft.figures(), draft.written(), edition, clock.getZone());
    try {
      var pdf = press.print(statement.paper());
      return Outcome.done(new StatementPaper(draft.fileName(), pdf, Optional.empty()));
    } catch (UnprintableText e) {
      return Outcome.refused(
          Problem.of("%s: %s".formatted(draft.person().label(), e.getMessage())));
    }
  }

  /**
   * Keeps what was printed of one month, all or nothing, and gives the papers in the same order.
   * Refuses when one of them was issued by someone else in the meantime.
   */
  Outcome<List<StatementPaper>> keep(String by, List<Printed> printed) {
    return database.write(tx -> issuing.keep(tx, by, printed));
  }
}
