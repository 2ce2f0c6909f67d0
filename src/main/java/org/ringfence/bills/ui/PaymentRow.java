package org.ringfence.bills.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.bills.Payment;

/** A bill that may be paid, and whether it is in the run. */
public final class PaymentRow {

  private final Payment payment;
  private final BooleanProperty marked;

  PaymentRow(Payment payment, boolean marked) {
    this.payment = payment;
    this.marked = new SimpleBooleanProperty(this, "marked", marked);
  }

  public Payment payment() {
    return payment;
  }

  public BooleanProperty markedProperty() {
    return marked;
  }

  public boolean isMarked() {
    return marked.get();
  }
}
