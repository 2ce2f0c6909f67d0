package org.ringfence.bank.ui;

import org.ringfence.bank.BankUseCases;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens about the bank and puts them on the routes. */
public final class BankScreens {

  private final BankUseCases useCases;
  private final Workplace at;

  public BankScreens(BankUseCases useCases, Workplace at) {
    this.useCases = useCases;
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes.add(Places.Bank.class, to -> accounts());
  }

  Screen accounts() {
    return new BankView(new BankViewModel(useCases.overview(), at));
  }
}
