package org.ringfence.bills;

import java.util.Set;

/** What is done to bills, and in which stages it may be. */
public enum BillDeed {
  ENTERED("Entered", "entered"),
  CORRECTED("Corrected", "corrected", BillStage.ENTERED, BillStage.QUERIED, BillStage.REJECTED),
  QUERIED("Queried", "queried", BillStage.ENTERED),
  ANSWERED("Query answered", "answered", BillStage.QUERIED),
  REJECTED("Rejected", "rejected", BillStage.ENTERED, BillStage.QUERIED),
  WITHDRAWN("Withdrawn", "withdrawn", BillStage.ENTERED, BillStage.QUERIED, BillStage.REJECTED),
  AUTHORISED("Authorised", "authorised", BillStage.ENTERED),
  UNAUTHORISED("Authorisation taken back", "given back its authorisation", BillStage.AUTHORISED),
  PAID("Paid", "paid", BillStage.AUTHORISED),
  REVERSED("Payment reversed", "reversed", BillStage.PAID);

  private final String label;
  private final String done;
  private final Set<BillStage> from;

  BillDeed(String label, String done, BillStage... from) {
    this.label = label;
    this.done = done;
    this.from = Set.of(from);
  }

  /** As a bill's history names it. */
  public String label() {
    return label;
  }

  /** True when it may be done to a bill in this stage. */
  public boolean isAllowedIn(BillStage stage) {
    return from.contains(stage);
  }

  /** Why it may not be done to a bill in this stage, and what to do instead. */
  String whyNotIn(BillStage stage) {
    return "This bill is %s, so it cannot be %s. %s"
        .formatted(stage.inWords(), done, stage.wayOut());
  }
}
