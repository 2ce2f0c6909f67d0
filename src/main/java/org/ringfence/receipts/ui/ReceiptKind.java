package org.ringfence.receipts.ui;

/** The receipts that are for one person. */
enum ReceiptKind {
  CONTRIBUTION(
      "Contribution",
      "What the person was assessed to pay, when it has arrived.",
      "_Enter the contribution"),
  REFUND(
      "Refund",
      "A payee gave money back. It lowers what was spent in the category.",
      "_Enter the refund"),
  RETURNED(
      "Returned",
      "Money given back to the commissioner, such as a surplus, or handed on to the next ISF"
          + " holder. It leaves the fund.",
      "_Enter what was returned"),
  OPENING(
      "Opening balance",
      "What the fund held when the book starts. It is brought forward, never money in.",
      "_Enter the opening balance");

  private final String label;
  private final String says;
  private final String action;

  ReceiptKind(String label, String says, String action) {
    this.label = label;
    this.says = says;
    this.action = action;
  }

  String label() {
    return label;
  }

  String says() {
    return says;
  }

  String action() {
    return action;
  }
}
