package org.ringfence.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What an entry is. The labels are those of the moving-in workbook and of the return. */
public enum EntryKind {
  /** What the fund held when the book starts: brought forward, never money in. */
  OPENING_BALANCE("Opening balance", false),
  /** Money from the commissioner. */
  FUNDING("Funding", false),
  /** The person's assessed contribution, received. */
  CONTRIBUTION("Contribution", false),
  /** The provider's own charge for support. */
  SUPPORT("Support", false),
  /** The agreed management fee. */
  FEE("Fee", false),
  /** A third party's bill, paid. */
  BILL("Bill", false),
  /** Spending with a receipt and no invoice. */
  PURCHASE("Purchase", false),
  /** A payee gives money back: it lowers what was spent. */
  REFUND("Refund", true),
  /** Money given back to the commissioner. */
  RETURNED("Returned", true),
  /** Undoes one earlier entry. */
  REVERSAL("Reversal", true);

  private final String label;
  private final boolean settles;

  EntryKind(String label, boolean settles) {
    this.label = label;
    this.settles = settles;
  }

  public String label() {
    return label;
  }

  /** True for what may still be posted after an agreement has ended, because it settles it. */
  public boolean settles() {
    return settles;
  }

  /** The kind with this label, in any letter case. */
  public static Optional<EntryKind> fromLabel(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
