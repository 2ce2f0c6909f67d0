package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** Bring a statement file in for an account. */
record BringIn(BankAccountId account) implements Destination {
  @Override
  public Destination under() {
    return new Places.Bank();
  }
}
