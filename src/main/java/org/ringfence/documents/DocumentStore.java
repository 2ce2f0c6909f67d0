package org.ringfence.documents;

import static org.ringfence.db.gen.Tables.DOCUMENT;

import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.DocumentId;

/** The rows of kept papers. */
final class DocumentStore {

  /** The id that it is given is the answer. */
  DocumentId add(Tx tx, Document document, byte[] bytes) {
    return tx.sql()
        .insertInto(DOCUMENT)
        .set(DOCUMENT.FINGERPRINT, document.fingerprint())
        .set(DOCUMENT.FILE_NAME, document.fileName())
        .set(DOCUMENT.MEDIA_TYPE, document.mediaType())
        .set(DOCUMENT.BYTES, bytes)
        .set(DOCUMENT.KEPT_AT, document.keptAt())
        .returningResult(DOCUMENT.ID)
        .fetchSingle(row -> new DocumentId(row.value1()));
  }

  Optional<DocumentId> find(Tx tx, String fingerprint, String fileName) {
    return tx.sql()
        .select(DOCUMENT.ID)
        .from(DOCUMENT)
        .where(DOCUMENT.FINGERPRINT.eq(fingerprint), DOCUMENT.FILE_NAME.eq(fileName))
        .fetchOptional(row -> new DocumentId(row.value1()));
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
