package org.ringfence.spending.ui;

import org.ringfence.ids.EntryNumber;
import org.ringfence.people.BankAccounts;
import org.ringfence.spending.ChargeRun;
import org.ringfence.staff.Pins;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Workplace;

/** Makes the screen of money out and puts it on the routes. */
public final class SpendingScreens {

  private final SpendingUseCases useCases;
  private final Payers payers;
  private final Workplace at;

  public SpendingScreens(
      SpendingUseCases useCases,
      BankAccounts bankAccounts,
      StaffDirectory staff,
      Pins pins,
      Workplace at) {
    this.useCases = useCases;
    this.payers = new Payers(bankAccounts, staff, pins, at.clock());
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes
        .add(Places.MoneyOut.class, to -> moneyOut())
        .add(Places.ReverseEntry.class, to -> reversing(to.entry()));
  }

  /** A new screen with empty forms. */
  public MoneyOutView moneyOut() {
    return new MoneyOutView(models(), at.clock());
  }

  /** The same, with this entry found and ready to be reversed. */
  public MoneyOutView reversing(EntryNumber entry) {
    var models = models();
    models.reverse().open(entry);
    return new MoneyOutView(models, at.clock()).reversing();
  }

  private MoneyOutModels models() {
    return new MoneyOutModels(
        new ChargesViewModel(ChargeRun.Kind.SUPPORT, useCases.charges(), payers, at),
        new ChargesViewModel(ChargeRun.Kind.FEE, useCases.charges(), payers, at),
        new PurchaseViewModel(useCases.purchases(), payers, at),
        new ReverseViewModel(useCases.reversals(), payers, at));
  }
}
