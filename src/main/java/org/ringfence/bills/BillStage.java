package org.ringfence.bills;

/** How far a bill has come, without the particulars that {@link BillState} adds. */
public enum BillStage {
  ENTERED("To authorise", "waiting to be authorised", "Have it authorised first."),
  QUERIED("Queried", "queried", "Answer the query first."),
  AUTHORISED("To pay", "authorised", "Take its authorisation back first."),
  PAID("Paid", "paid", "Reverse its payment first."),
  REJECTED("Rejected", "rejected", "Correct it if it is right after all."),
  WITHDRAWN("Withdrawn", "withdrawn", "Enter it again if it is right after all.");

  private final String label;
  private final String inWords;
  private final String wayOut;

  BillStage(String label, String inWords, String wayOut) {
    this.label = label;
    this.inWords = inWords;
    this.wayOut = wayOut;
  }

  /** As lists and filters name it. */
  public String label() {
    return label;
  }

  /** As a sentence says it: “This bill is …”. */
  public String inWords() {
    return inWords;
  }

  /** What to do when something is wanted that this stage does not allow; a sentence. */
  String wayOut() {
    return wayOut;
  }

  /** True while something is still to be done about the bill. */
  public boolean isOpen() {
    return switch (this) {
      case ENTERED, QUERIED, AUTHORISED -> true;
      case PAID, REJECTED, WITHDRAWN -> false;
    };
  }
}
