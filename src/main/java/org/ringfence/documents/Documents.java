package org.ringfence.documents;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.documents.DocumentStore.Key;
import org.ringfence.ids.DocumentId;
import org.ringfence.problem.Outcome;

/** Keeps papers and gives them back as they were. */
public final class Documents {

  private static final int FILE_NAME_MAX = 255;

  private final Clock clock;
  private final DocumentStore store = new DocumentStore();

  public Documents(Clock clock) {
    this.clock = clock;
  }

  /** A paper that the program made, such as an issued statement. */
  public record Made(String fileName, String mediaType, byte[] bytes) {
    private Key key() {
      return new Key(Fingerprint.of(bytes), fileName);
    }
  }

  /**
   * Keeps papers and gives their ids in the same order. The same bytes under the same name are kept
   * once and give the same id.
   */
  public List<DocumentId> keep(Tx tx, List<Made> papers) {
    var keys = papers.stream().map(Made::key).toList();
    var kept = new HashMap<>(store.find(tx, keys));
    var fresh = new LinkedHashMap<Key, Made>();
    for (int i = 0; i < keys.size(); i++) {
      if (!kept.containsKey(keys.get(i))) {
        fresh.put(keys.get(i), papers.get(i));
      }
    }
    if (!fresh.isEmpty()) {
      kept.putAll(store.add(tx, fresh, clock.instant()));
    }
    return keys.stream().map(kept::get).toList();
  }

  public DocumentId keep(Tx tx, Made paper) {
    return keep(tx, List.of(paper)).getFirst();
  }

  /**
   * Keeps a paper that somebody chose. Refuses an empty file, more than 20 MB, and content that is
   * not a PDF, PNG or JPEG, whatever its name says.
   */
  public Outcome<DocumentId> attach(Tx tx, Attachment chosen) {
    return chosen
        .kind()
        .map(
            kind ->
                keep(tx, new Made(shortened(chosen.fileName()), kind.mediaType(), chosen.bytes())));
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
}
