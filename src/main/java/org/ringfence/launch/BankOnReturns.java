package org.ringfence.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.bank.AccountProof;
import org.ringfence.bank.FundMoney;
import org.ringfence.bank.Proofs;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.BankMoves;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Outcome;
import org.ringfence.returns.MoneyProof;
import org.ringfence.returns.ProofLine;

/** The bank's proof as a return's notes tell of it. */
final class BankOnReturns implements MoneyProof {

  private final BankAccounts accounts;
  private final BankMoves moves;
  private final Proofs proofs;

  BankOnReturns(BankAccounts accounts, BankMoves moves, Proofs proofs) {
    this.accounts = accounts;
    this.moves = moves;
    this.proofs = proofs;
  }

  @Override
  public List<ProofLine> on(Tx tx, LocalDate day, Set<FundId> funds) {
    var lines = new ArrayList<ProofLine>();
    for (var account : accounts.all(tx)) {
      var holds = moves.balancesOn(tx, account.id(), day).keySet();
      if (holds.stream().anyMatch(funds::contains)) {
        var proof = proofs.prove(tx, account, day);
        lines.add(
            new ProofLine(
                account.name(),
                day,
                proof instanceof Outcome.Done<AccountProof>(var it)
                    ? Optional.of(held(it, funds))
                    : Optional.empty()));
      }
    }
    return lines;
  }

  private static ProofLine.Held held(AccountProof proof, Set<FundId> funds) {
    var ofThisReturn =
        Money.sum(
            proof.funds().stream()
                .filter(it -> funds.contains(it.fund()))
                .map(FundMoney::amount)
                .toList());
    return new ProofLine.Held(
        proof.bank(),
        proof.fundsTogether(),
        ofThisReturn,
        proof.own(),
        proof.onItsWay(),
        proof.difference());
  }
}
