package org.ringfence.bills.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.bills.Payment;

/** A bill that may be paid, and whether it is in the run. */
final class PaymentRow {

  private final Payment payment;
  private final BooleanProperty marked;

  PaymentRow(Payment payment, boolean marked) {
    this.payment = payment;
    this.marked = new SimpleBooleanProperty(this, "marked", marked);
  }

  Payment payment() {
    return payment;
  }

  BooleanProperty markedProperty() {
    return marked;
  }

  boolean isMarked() {
    return marked.get();
  }
}
