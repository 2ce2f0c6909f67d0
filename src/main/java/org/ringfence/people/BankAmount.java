package org.ringfence.people;

import java.time.LocalDate;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;

/** An amount above zero that moved into or out of a bank account on a day. */
public record BankAmount(Money amount, LocalDate on, BankAccountId bank) {

  public BankAmount withAmount(Money other) {
    return new BankAmount(other, on, bank);
  }
}
