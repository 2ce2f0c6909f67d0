package org.ringfence.documents;

import java.time.Clock;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.DocumentId;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** Keeps papers and gives them back as they were. */
public final class Documents {

  /**
   * A scanned invoice is well below this; a book of photographs would grow beyond what backs up.
   */
  public static final int ATTACHMENT_BYTES_MAX = 20 * 1024 * 1024;

  private static final String FIELD = "Document";
  private static final int FILE_NAME_MAX = 255;

  private final Clock clock;
  private final DocumentStore store = new DocumentStore();

  public Documents(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps a paper that the program made, such as an issued statement. The same bytes under the same
   * name are kept once and give the same id.
   */
  public DocumentId keep(Tx tx, String fileName, String mediaType, byte[] bytes) {
    var fingerprint = Fingerprint.of(bytes);
    return store
        .find(tx, fingerprint, fileName)
        .orElseGet(
            () ->
                store.add(
                    tx,
                    new Document(
                        new DocumentId(0), fileName, mediaType, fingerprint, clock.instant()),
                    bytes));
  }

  /**
   * Keeps a paper that somebody chose. Refuses an empty file, more than 20 MB, and content that is
   * not a PDF, PNG or JPEG, whatever its name says.
   */
  public Outcome<DocumentId> attach(Tx tx, String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      return refused("%s is empty. Choose the file again.", fileName);
    }
    if (bytes.length > ATTACHMENT_BYTES_MAX) {
      return refused(
          "%s is larger than 20 MB. Scan it in lower quality or attach fewer pages.", fileName);
    }
    var kind = AttachmentKind.of(bytes);
    if (kind.isEmpty()) {
      return refused(
          "%s is not a PDF, PNG or JPEG, whatever its name says. Save or scan it as one of these.",
          fileName);
    }
    return Outcome.done(keep(tx, shortened(fileName), kind.get().mediaType(), bytes));
  }

  public Optional<Document> describe(Tx tx, DocumentId id) {
    return store.describe(tx, id);
  }

  /** The bytes as they were kept. */
  public Optional<byte[]> open(Tx tx, DocumentId id) {
    return store.bytes(tx, id);
  }

  /** Keeps the ending, by which other programs know what to open it with. */
  private static String shortened(String fileName) {
    int tooMany = fileName.length() - FILE_NAME_MAX;
    if (tooMany <= 0) {
      return fileName;
    }
    int dot = Math.max(fileName.lastIndexOf('.'), fileName.length() - 10);
    return fileName.substring(0, dot - tooMany) + fileName.substring(dot);
  }

  private static Outcome<DocumentId> refused(String says, String fileName) {
    return Outcome.refused(Problem.at(FIELD, says.formatted(fileName)));
  }
}
