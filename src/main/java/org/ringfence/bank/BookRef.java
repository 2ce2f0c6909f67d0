package org.ringfence.bank;

import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.OwnMoneyId;

/** What of the book a bank line is matched to. */
public sealed interface BookRef {

  /** An entry of the journal. */
  record Posted(EntryNumber number) implements BookRef {}

  /** A movement of the provider's own money. */
  record Own(OwnMoneyId id) implements BookRef {}
}
