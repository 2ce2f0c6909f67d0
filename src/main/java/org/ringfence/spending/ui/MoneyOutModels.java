package org.ringfence.spending.ui;

/** The forms of money out. */
record MoneyOutModels(
    ChargesViewModel support,
    ChargesViewModel fee,
    PurchaseViewModel purchase,
    ReverseViewModel reverse) {

  void load() {
    support.load();
    fee.load();
    purchase.load();
    reverse.load();
  }

  boolean isDirty() {
    return support.form().isDirty()
        || fee.form().isDirty()
        || purchase.form().isDirty()
        || reverse.form().isDirty();
  }
}
