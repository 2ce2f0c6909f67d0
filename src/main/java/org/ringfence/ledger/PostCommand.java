package org.ringfence.ledger;

import java.util.List;
import org.ringfence.ids.CommandId;

/**
 * Entries to be posted together or not at all, in this order.
 *
 * @param id the same id twice posts once
 * @param what the kind of wish, in a word or two, for the record
 * @param by the name of who wants it
 */
public record PostCommand(
    CommandId id, String what, String by, CameBy cameBy, List<NewEntry> entries) {

  public PostCommand {
    entries = List.copyOf(entries);
  }
}
