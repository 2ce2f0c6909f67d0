package org.ringfence.bank.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.bank.UnpaidBill;

/** A bill that a line may have paid, and whether it is chosen. */
final class BillRow {

  private final UnpaidBill bill;
  private final BooleanProperty chosen;

  BillRow(UnpaidBill bill, boolean chosen) {
    this.bill = bill;
    this.chosen = new SimpleBooleanProperty(this, "chosen", chosen);
  }

  UnpaidBill bill() {
    return bill;
  }

  BooleanProperty chosenProperty() {
    return chosen;
  }
}
