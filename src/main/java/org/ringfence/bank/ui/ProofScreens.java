package org.ringfence.bank.ui;

import org.ringfence.bank.BankPapers;
import org.ringfence.bank.BankUseCases;
import org.ringfence.ids.BankAccountId;
import org.ringfence.people.BankAccount;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens that hold the bank against the book, and puts them on the routes. */
public final class ProofScreens {

  private final BankUseCases useCases;
  private final BankPapers papers;
  private final Workplace at;

  public ProofScreens(BankUseCases useCases, BankPapers papers, Workplace at) {
    this.useCases = useCases;
    this.papers = papers;
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes
        .add(Places.BankProof.class, to -> proof())
        .add(Reconcile.class, to -> reconcile(to.account()));
  }

  private Screen proof() {
    return new ProofView(
        new ProofViewModel(useCases.proving().proofs(), papers, at),
        new OwnMoneyViewModel(useCases.ownMoney(), useCases.accounts(), at));
  }

  private Screen reconcile(BankAccountId account) {
    var name =
        useCases.accounts().all().stream()
            .filter(it -> it.id().equals(account))
            .map(BankAccount::name)
            .findFirst()
            .orElse("");
    return new ReconcileView(
        new ReconcileViewModel(account, name, useCases.proving().reconciliations(), papers, at));
  }
}
