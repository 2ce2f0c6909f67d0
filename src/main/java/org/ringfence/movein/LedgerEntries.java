package org.ringfence.movein;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.NewEntry;
import org.ringfence.movein.MoveInBook.LedgerRow;

/** The rows of a ledger that are new to the book, in the order in which they count, as entries. */
final class LedgerEntries {

  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<NewEntry> entries = new ArrayList<>();
  private int alreadyThere;

  /** The place of the entry among the new ones. */
  int add(LedgerRow row, NewEntry entry) {
    rows.add(row);
    entries.add(entry);
    return entries.size() - 1;
  }

  void countAlreadyThere() {
    alreadyThere++;
  }

  /** How many rows the book had already. */
  int alreadyThere() {
    return alreadyThere;
  }

  LedgerRow row(int index) {
    return rows.get(index);
  }

  NewEntry entry(int index) {
    return entries.get(index);
  }

  List<NewEntry> entries() {
    return entries;
  }

  /** True when the entry in the book is what the row says. */
  static boolean same(NewEntry wanted, Entry there) {
    return wanted.fund().equals(there.fund())
        && wanted.kind() == there.kind()
        && wanted.happenedOn().equals(there.happenedOn())
        && wanted.movements().equals(there.movements())
        && wanted.facts().equals(there.facts());
  }
}
