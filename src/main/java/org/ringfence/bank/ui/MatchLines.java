package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** The lines of an account’s statement that are to be matched. */
record MatchLines(BankAccountId account) implements Destination {
  @Override
  public Destination under() {
    return new Places.Bank();
  }
}
