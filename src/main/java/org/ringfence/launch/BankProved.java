package org.ringfence.launch;

import java.time.YearMonth;
import org.ringfence.bank.AccountProof;
import org.ringfence.bank.BankMonths;
import org.ringfence.bank.ProofReason;
import org.ringfence.db.Tx;
import org.ringfence.monthend.Missing;
import org.ringfence.monthend.MonthCheck;
import org.ringfence.monthend.Standing;

/**
 * What each bank account holds at the end of the month is what the funds have in it, the provider's
 * own, and what is on its way. An account without a statement is the reconciliation's to mind.
 */
final class BankProved implements MonthCheck {

  static final String KEY = "bank-proof";

  private final BankMonths months;

  BankProved(BankMonths months) {
    this.months = months;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String title() {
    return "It is all there: the proof balances";
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var proofs = months.proofs(tx, month);
    if (proofs.isEmpty()) {
      return new Standing.NotApplicable(
          "No statement of the bank reaches this month, so there is nothing to prove.");
    }
    var missing = proofs.stream().filter(it -> !it.isWhole()).map(BankProved::missing).toList();
    return missing.isEmpty()
        ? new Standing.Done(
            "What the bank holds is whose the book says it is.",
            proofs.stream().map(BankProved::inWords).toList())
        : new Standing.Open("Look at the proof; it says which lines make the difference.", missing);
  }

  private static Missing missing(AccountProof proof) {
    return Missing.of(
        Long.toString(proof.account().id().value()),
        "%s: %s is not accounted for. %s"
            .formatted(
                proof.account().name(),
                proof.difference(),
                proof.reasons().stream().map(ProofReason::says).findFirst().orElse("")));
  }

  private static String inWords(AccountProof proof) {
    return "%s: the bank has %s; the funds %s, the provider’s own %s, on its way %s."
        .formatted(
            proof.account().name(),
            proof.bank(),
            proof.fundsTogether(),
            proof.own(),
            proof.onItsWay());
  }
}
