package org.ringfence.documents;

import static org.jooq.impl.DSL.row;
import static org.ringfence.db.gen.Tables.DOCUMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Row5;
import org.ringfence.db.Tx;
import org.ringfence.ids.DocumentId;

/** The rows of kept papers. */
final class DocumentStore {

  /** What tells one kept paper from another. */
  record Key(String fingerprint, String fileName) {}

  /** The id of each that is kept, and of the same papers under other names. */
  Map<Key, DocumentId> find(Tx tx, Collection<Key> keys) {
    return tx.sql()
        .select(DOCUMENT.ID, DOCUMENT.FINGERPRINT, DOCUMENT.FILE_NAME)
        .from(DOCUMENT)
        .where(DOCUMENT.FINGERPRINT.in(keys.stream().map(Key::fingerprint).toList()))
        .fetchMap(DocumentStore::key, row -> new DocumentId(row.value1()));
  }

  /** The ids that they are given are the answer. */
  Map<Key, DocumentId> add(Tx tx, Map<Key, Documents.Made> papers, Instant keptAt) {
    var rows = new ArrayList<Row5<String, String, String, byte[], Instant>>();
    papers.forEach(
        (key, paper) ->
            rows.add(row(key.fingerprint, key.fileName, paper.mediaType(), paper.bytes(), keptAt)));
    return tx.sql()
        .insertInto(
            DOCUMENT,
            DOCUMENT.FINGERPRINT,
            DOCUMENT.FILE_NAME,
            DOCUMENT.MEDIA_TYPE,
            DOCUMENT.BYTES,
            DOCUMENT.KEPT_AT)
        .valuesOfRows(rows)
        .returningResult(DOCUMENT.ID, DOCUMENT.FINGERPRINT, DOCUMENT.FILE_NAME)
        .fetchMap(DocumentStore::key, row -> new DocumentId(row.value1()));
  }

  private static Key key(Record3<Long, String, String> row) {
    return new Key(row.value2(), row.value3());
  }

  Optional<Document> describe(Tx tx, DocumentId id) {
    return tx.sql()
        .select(
            DOCUMENT.ID,
            DOCUMENT.FILE_NAME,
            DOCUMENT.MEDIA_TYPE,
            DOCUMENT.FINGERPRINT,
            DOCUMENT.KEPT_AT)
        .from(DOCUMENT)
        .where(DOCUMENT.ID.eq(id.value()))
        .fetchOptional(DocumentStore::document);
  }

  Optional<byte[]> bytes(Tx tx, DocumentId id) {
    return tx.sql()
        .select(DOCUMENT.BYTES)
        .from(DOCUMENT)
        .where(DOCUMENT.ID.eq(id.value()))
        .fetchOptional(DOCUMENT.BYTES);
  }

  private static Document document(Record row) {
    return new Document(
        new DocumentId(row.get(DOCUMENT.ID)),
        row.get(DOCUMENT.FILE_NAME),
        row.get(DOCUMENT.MEDIA_TYPE),
        row.get(DOCUMENT.FINGERPRINT),
        row.get(DOCUMENT.KEPT_AT));
  }
}
