package org.ringfence.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;

/**
 * Whether all the money is in an account on a day: what the bank holds is each fund's money in it,
 * the provider's own, and what is on its way.
 *
 * @param on the day it was asked for
 * @param statedOn the day of the last line of the bank's statement by then
 * @param bank what the bank held after that line
 * @param funds each fund's money in the account
 * @param own the provider's own money in it
 * @param onItsWay what the bank will still take or has taken already; positive when the bank holds
 *     more than the book for now
 * @param reasons what makes the difference, in whole sentences with dates and amounts
 */
public record AccountProof(
    BankAccount account,
    LocalDate on,
    LocalDate statedOn,
    Money bank,
    Map<FundId, Money> funds,
    Money own,
    Money onItsWay,
    List<String> reasons) {

  public AccountProof {
    funds = Map.copyOf(funds);
    reasons = List.copyOf(reasons);
  }

  public Money fundsTogether() {
    return Money.sum(funds.values());
  }

  /** What nobody can account for; nothing, when all the money is there. */
  public Money difference() {
    return bank.minus(fundsTogether()).minus(own).minus(onItsWay);
  }

  /** True when nothing is missing, and no two mistakes hide each other. */
  public boolean isWhole() {
    return difference().isZero() && reasons.isEmpty();
  }
}
