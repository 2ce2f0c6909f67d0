package org.ringfence.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What an entry is. The labels are those of the moving-in workbook and of the return. */
public enum EntryKind {
  /** What the fund held when the book starts: brought forward, never money in. */
  OPENING_BALANCE("Opening balance", AfterEnd.NEVER),
  /** Money from the commissioner. */
  FUNDING("Funding", AfterEnd.FOR_EARLIER_DAYS),
  /** The person's assessed contribution, received. */
  CONTRIBUTION("Contribution", AfterEnd.FOR_EARLIER_DAYS),
  /** The provider's own charge for support. */
  SUPPORT("Support", AfterEnd.FOR_EARLIER_DAYS),
  /** The agreed management fee. */
  FEE("Fee", AfterEnd.FOR_EARLIER_DAYS),
  /** A third party's bill, paid. */
  BILL("Bill", AfterEnd.FOR_EARLIER_DAYS),
  /** Spending with a receipt and no invoice. */
  PURCHASE("Purchase", AfterEnd.NEVER),
  /** A payee gives money back: it lowers what was spent. */
  REFUND("Refund", AfterEnd.ALWAYS),
  /** Money given back to the commissioner, or handed on to the next ISF holder. */
  RETURNED("Returned", AfterEnd.ALWAYS),
  /** Undoes one earlier entry. */
  REVERSAL("Reversal", AfterEnd.ALWAYS);

  /** Whether it may be posted once the agreement has ended, because it settles it. */
  enum AfterEnd {
    ALWAYS,
    /** When it is for days on which the agreement still ran. */
    FOR_EARLIER_DAYS,
    NEVER
  }

  private final String label;
  private final AfterEnd afterEnd;

  EntryKind(String label, AfterEnd afterEnd) {
    this.label = label;
    this.afterEnd = afterEnd;
  }

  public String label() {
    return label;
  }

  AfterEnd afterEnd() {
    return afterEnd;
  }

  /** The kind with this label, in any letter case. */
  public static Optional<EntryKind> fromLabel(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
