package org.ringfence.bank.ui;

import org.ringfence.ids.BankLineId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** Make an entry of a line of the bank. */
record EnterLine(BankLineId line) implements Destination {
  @Override
  public Destination under() {
    return new Places.Bank();
  }
}
