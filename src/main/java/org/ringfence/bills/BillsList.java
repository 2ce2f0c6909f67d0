package org.ringfence.bills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Document;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BillId;

/** Reads bills. */
public final class BillsList {

  /** More than a person would look through; a search finds the rest. */
  public static final int LINES_MAX = 500;

  private final Database database;
  private final Clock clock;
  private final Documents documents;

  public BillsList(Database database, Clock clock, Documents documents) {
    this.database = database;
    this.clock = clock;
    this.documents = documents;
  }

  /**
   * A bill with its history and what is known of its document.
   *
   * @param people who pay for it, in the order of its shares
   * @param isReversedElsewhere it counts as paid, but an entry that paid it was reversed in the
   *     ledger
   */
  public record Page(
      Bill bill,
      List<String> people,
      List<BillEvent> history,
      Optional<Document> document,
      boolean isReversedElsewhere) {
    public Page {
      people = List.copyOf(people);
      history = List.copyOf(history);
    }
  }

  /** What is due first comes first; of closed bills the latest. At most {@value #LINES_MAX}. */
  public List<BillLine> lines(BillSearch search) {
    return database.read(tx -> lines(tx, search));
  }

  public List<BillLine> lines(Tx tx, BillSearch search) {
    return BillLineStore.lines(tx, search, LocalDate.now(clock), LINES_MAX);
  }

  public BillCounts counts() {
    return database.read(this::counts);
  }

  public BillCounts counts(Tx tx) {
    return BillLineStore.counts(tx, LocalDate.now(clock));
  }

  public Optional<Page> page(BillId id) {
    return database.read(
        tx ->
            BillStore.byId(tx, id)
                .map(
                    bill ->
                        new Page(
                            bill,
                            BillLineStore.people(tx, List.of(id.value()))
                                .getOrDefault(id.value(), List.of()),
                            BillEventStore.of(tx, id),
                            bill.document().flatMap(document -> documents.describe(tx, document)),
                            BillLineStore.isReversedElsewhere(tx, id))));
  }

  /**
   * A document as it was attached, with its pages drawn: for a job, not for the screen's thread.
   */
  public Optional<BillDocument> document(Document kept) {
    return database
        .read(tx -> documents.open(tx, kept.id()))
        .map(bytes -> BillDocument.of(kept, bytes));
  }
}
