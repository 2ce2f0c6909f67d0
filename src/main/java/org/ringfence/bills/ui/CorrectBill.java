package org.ringfence.bills.ui;

import org.ringfence.ids.BillId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** The form to put a bill right. */
record CorrectBill(BillId bill) implements Destination {
  @Override
  public Destination under() {
    return new Places.Bills();
  }
}
