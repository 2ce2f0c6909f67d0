package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** Reconcile an account to a date. */
record Reconcile(BankAccountId account) implements Destination {
  @Override
  public Destination under() {
    return new Places.Bank();
  }
}
