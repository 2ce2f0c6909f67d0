package org.ringfence.ledger;

/**
 * With whom money was spent: a refund, a purchase or a bill of the provider itself counts as its
 * own support.
 */
public enum SpentWith {
  THIRD_PARTY(AccountKind.PURCHASED),
  PROVIDER(AccountKind.SUPPORT);

  private final AccountKind kind;

  SpentWith(AccountKind kind) {
    this.kind = kind;
  }

  AccountRef account(String category) {
    return AccountRef.of(kind, category);
  }
}
