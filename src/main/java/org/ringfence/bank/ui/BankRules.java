package org.ringfence.bank.ui;

import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** What was learned from past choices about the bank's lines. */
record BankRules() implements Destination {
  @Override
  public Destination under() {
    return new Places.Bank();
  }
}
