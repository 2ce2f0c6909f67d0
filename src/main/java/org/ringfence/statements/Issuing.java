package org.ringfence.statements;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.documents.Documents;
import org.ringfence.ids.DocumentId;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;
import org.ringfence.statements.IssuedStatement.Issue;

/** Keeps printed statements: the paper, the figures it was made from, and who issued it. */
final class Issuing {

  private final IssuedStatementStore store;
  private final Documents documents;
  private final ActivityLog activity;
  private final Clock clock;

  Issuing(IssuedStatementStore store, Documents documents, ActivityLog activity, Clock clock) {
    this.store = store;
    this.documents = documents;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Keeps statements of one month, at least one, and gives them in the same order. Refuses when one
   * of them was issued by someone else since its draft was made.
   */
  Outcome<List<StatementPaper>> keep(Tx tx, String by, List<Printed> printed) {
    var latest = store.latest(tx, printed.getFirst().draft().month());
    for (var one : printed) {
      var draft = one.draft();
      if (!Optional.ofNullable(latest.get(draft.person().id())).equals(draft.latest())) {
        return Outcome.refused(
            "The statement of %s for %s was issued by someone else just now. Try again."
                .formatted(draft.person().label(), PlainWords.month(draft.month())));
      }
    }
    var kept =
        documents.keep(
            tx,
            printed.stream()
                .map(
                    one -> new Documents.Made(one.draft().fileName(), "application/pdf", one.pdf()))
                .toList());
    var figuresOf = new LinkedHashMap<IssuedStatement, String>();
    var papers = new ArrayList<StatementPaper>(printed.size());
    for (int i = 0; i < printed.size(); i++) {
      var draft = printed.get(i).draft();
      var issued = issued(by, draft, kept.get(i));
      figuresOf.put(issued, draft.written().json());
      papers.add(new StatementPaper(draft.fileName(), printed.get(i).pdf(), Optional.of(issued)));
      activity.record(
          tx,
          by,
          "Statement issued",
          draft.person().label(),
          "%s, version %d".formatted(PlainWords.month(draft.month()), draft.nextVersion()));
    }
    store.add(tx, figuresOf);
    return Outcome.done(papers);
  }

  private IssuedStatement issued(String by, Draft draft, DocumentId document) {
    return new IssuedStatement(
        draft.person().id(),
        draft.month(),
        draft.nextVersion(),
        draft.written().fingerprint(),
        draft.changes(),
        document,
        new Issue(clock.instant().truncatedTo(ChronoUnit.MICROS), by));
  }
}
