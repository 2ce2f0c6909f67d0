package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;

/**
 * Whether all the money is in an account on a day: what the bank holds is each fund's money in it,
 * the provider's own, and what is on its way.
 *
 * @param on the day it was asked for
 * @param statedOn the day of the last line of the bank's statement by then
 * @param bank what the bank held after that line
 * @param funds each fund's money in the account, in the order of the persons' references
 * @param own the provider's own money in it
 * @param onItsWay what the bank will still take or has taken already; positive when the bank holds
 *     more than the book for now
 * @param reasons what makes the difference
 */
public record AccountProof(
    BankAccount account,
    LocalDate on,
    LocalDate statedOn,
    Money bank,
    List<FundMoney> funds,
    Money own,
    Money onItsWay,
    List<ProofReason> reasons) {

  private static final Set<Why> ON_THE_WAY = EnumSet.of(Why.LATER, Why.ON_ITS_WAY, Why.LIKELY);

  public AccountProof {
    funds = List.copyOf(funds);
    reasons = List.copyOf(reasons);
  }

  static AccountProof of(Comparison compared) {
    return new AccountProof(
        compared.account(),
        compared.on(),
        compared.statedOn(),
        compared.bank(),
        compared.funds(),
        compared.own(),
        onItsWay(compared),
        reasons(compared));
  }

  /** What is probably the same money stands on both sides, and so cancels. */
  private static Money onItsWay(Comparison compared) {
    var bank = compared.atTheBank(ON_THE_WAY).stream().map(one -> one.it().amount()).toList();
    var book = compared.inTheBook(ON_THE_WAY).stream().map(one -> one.it().amount()).toList();
    return Money.sum(bank).minus(Money.sum(book));
  }

  private static List<ProofReason> reasons(Comparison compared) {
    var reasons = new ArrayList<ProofReason>();
    compared.atTheBank(EnumSet.of(Why.UNKNOWN)).forEach(one -> reasons.add(unknown(one.it())));
    compared.inTheBook(EnumSet.of(Why.OVERDUE)).forEach(one -> reasons.add(overdue(one.it())));
    compared.missing().forEach(leap -> reasons.add(ProofReason.of(leap.inWords())));
    var rest = compared.differentFromTheStart();
    if (!rest.isZero()) {
      reasons.add(
          ProofReason.of(
              "%s was different already before %s, the first day that the bank and the book both tell of: check the opening balances, and record what was the provider’s own."
                  .formatted(rest, DayText.of(compared.begins()))));
    }
    return reasons;
  }

  private static ProofReason unknown(BankLine line) {
    var says = "%s %s the bank on %s%s, and the book has nothing that it could be.";
    var amount = line.amount().abs();
    var moved = line.amount().isNegative() ? "left" : "reached";
    var day = DayText.of(line.on());
    return new ProofReason(
        says.formatted(amount, moved, day, ", “%s”".formatted(line.text())),
        says.formatted(amount, moved, day, ""),
        Optional.of(line.id()));
  }

  private static ProofReason overdue(BookItem item) {
    return ProofReason.of(
        "%s, %s on %s, has not reached the bank."
            .formatted(item.says(), item.amount(), DayText.of(item.happenedOn())));
  }

  public Money fundsTogether() {
    return Money.sum(funds.stream().map(FundMoney::amount).toList());
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
