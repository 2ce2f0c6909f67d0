package org.ringfence.ledger;

import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;

/** One amount from one account ({@code credit}) to another ({@code debit}) inside one fund. */
public record Movement(AccountRef debit, AccountRef credit, Money amount) {

  Movement reversed() {
    return new Movement(credit, debit, amount);
  }

  /** What it adds to the fund's money in the bank; negative when money leaves. */
  public Money effect() {
    return into(debit).minus(into(credit));
  }

  /** True when the money went in or out of that bank account. */
  public boolean isThrough(BankAccountId account) {
    return debit.bank().filter(account::equals).isPresent()
        || credit.bank().filter(account::equals).isPresent();
  }

  private Money into(AccountRef account) {
    return account.kind() == AccountKind.BANK ? amount : Money.ZERO;
  }
}
