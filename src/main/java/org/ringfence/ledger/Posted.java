package org.ringfence.ledger;

import java.util.List;
import org.ringfence.ids.EntryNumber;

/**
 * Entries that are in the journal.
 *
 * @param already true when the same command had posted them before, and this time added nothing
 */
public record Posted(List<EntryNumber> numbers, boolean already) {

  /**
   * Says what was posted, with the numbers that people may quote.
   *
   * @param what the beginning of the sentence, such as {@code £20.00 was received}
   */
  public String says(String what) {
    var entries =
        numbers.size() == 1
            ? "as entry " + numbers.getFirst()
            : "as entries %s to %s".formatted(numbers.getFirst(), numbers.getLast());
    return already
        ? "%s before, %s. Nothing was added twice.".formatted(what, entries)
        : "%s, %s. The form is ready for the next one.".formatted(what, entries);
  }

  /** The number of the only entry. */
  public EntryNumber only() {
    if (numbers.size() != 1) {
      throw new IllegalStateException("Not one entry but " + numbers.size());
    }
    return numbers.getFirst();
  }
}
