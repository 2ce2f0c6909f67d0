package org.ringfence.ledger;

import java.util.Optional;
import org.ringfence.ids.BankAccountId;

/**
 * Names an account inside a fund; the fund is said by the entry, so that no transfer can name two.
 *
 * @param key the funding source, category, commissioner or bank account that it is for, as people
 *     read it
 * @param bank the real bank account, for {@link AccountKind#BANK} only
 */
public record AccountRef(AccountKind kind, String key, Optional<BankAccountId> bank) {

  public AccountRef {
    if ((kind == AccountKind.BANK) != bank.isPresent()) {
      throw new IllegalArgumentException("A bank account, and only that, names its bank");
    }
  }

  static AccountRef of(AccountKind kind, String key) {
    return new AccountRef(kind, key, Optional.empty());
  }

  static AccountRef bank(BankAccountId bank) {
    return new AccountRef(AccountKind.BANK, Long.toString(bank.value()), Optional.of(bank));
  }
}
