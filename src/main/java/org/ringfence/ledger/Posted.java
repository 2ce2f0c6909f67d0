package org.ringfence.ledger;

import java.util.List;
import org.ringfence.ids.EntryNumber;

/**
 * Entries that are in the journal.
 *
 * @param already true when the same command had posted them before, and this time added nothing
 */
public record Posted(List<EntryNumber> numbers, boolean already) {

  /** The number of the only entry. */
  public EntryNumber only() {
    if (numbers.size() != 1) {
      throw new IllegalStateException("Not one entry but " + numbers.size());
    }
    return numbers.getFirst();
  }
}
