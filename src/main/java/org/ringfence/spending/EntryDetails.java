package org.ringfence.spending;

import java.util.List;
import java.util.Optional;
import org.ringfence.documents.Document;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryKind;
import org.ringfence.people.Person;

/**
 * An entry as somebody looks at it who may want to undo it.
 *
 * @param papers what was attached to it
 */
public record EntryDetails(Entry entry, Person person, List<Document> papers) {

  /** Why it cannot be reversed, whatever the reason given; empty when it can. */
  public Optional<String> whyFinal() {
    if (entry.kind() == EntryKind.REVERSAL) {
      return Optional.of("This is a reversal, and a reversal is not reversed. Enter it again.");
    }
    return entry
        .trail()
        .reversedBy()
        .map(by -> "This was reversed already, by entry %s.".formatted(by));
  }
}
