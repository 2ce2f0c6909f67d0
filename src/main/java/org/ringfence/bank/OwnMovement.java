package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.OwnMoneyId;
import org.ringfence.money.Money;

/**
 * Money of the provider's own that moved in an account.
 *
 * @param reverses the movement that it undoes
 * @param reversedBy the movement that undoes it
 */
public record OwnMovement(
    OwnMoneyId id,
    Details details,
    String by,
    Optional<OwnMoneyId> reverses,
    Optional<OwnMoneyId> reversedBy) {

  /**
   * @param amount into the account; negative when it left
   * @param narrative why, in a few words
   */
  public record Details(
      BankAccountId account, LocalDate on, OwnMoneyKind kind, Money amount, String narrative) {}
}
