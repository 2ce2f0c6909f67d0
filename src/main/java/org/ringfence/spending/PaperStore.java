package org.ringfence.spending;

import static org.ringfence.db.gen.Tables.ENTRY_PAPER;

import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.EntryNumber;

/** Which papers belong to which entry. */
final class PaperStore {

  void add(Tx tx, EntryNumber entry, DocumentId document) {
    tx.sql()
        .insertInto(ENTRY_PAPER)
        .set(ENTRY_PAPER.ENTRY_NUMBER, entry.value())
        .set(ENTRY_PAPER.DOCUMENT_ID, document.value())
        .execute();
  }

  List<DocumentId> of(Tx tx, EntryNumber entry) {
    return tx.sql()
        .select(ENTRY_PAPER.DOCUMENT_ID)
        .from(ENTRY_PAPER)
        .where(ENTRY_PAPER.ENTRY_NUMBER.eq(entry.value()))
        .orderBy(ENTRY_PAPER.DOCUMENT_ID)
        .fetch(row -> new DocumentId(row.value1()));
  }
}
