package org.ringfence.receipts.ui;

import java.util.Arrays;
import org.ringfence.people.BankAccounts;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Receipts;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Workplace;

/** Makes the screen of money in and puts it on the routes. */
public final class ReceiptScreens {

  private final CommissionerReceipts commissionerReceipts;
  private final Desk desk;
  private final Workplace at;

  public ReceiptScreens(
      CommissionerReceipts commissionerReceipts,
      Receipts receipts,
      BankAccounts bankAccounts,
      Workplace at) {
    this.commissionerReceipts = commissionerReceipts;
    this.desk = new Desk(receipts, bankAccounts);
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes.add(Places.MoneyIn.class, to -> moneyIn());
  }

  /** A new screen with empty forms. */
  public MoneyInView moneyIn() {
    return new MoneyInView(
        new CommissionerReceiptViewModel(commissionerReceipts, desk, at),
        Arrays.stream(ReceiptKind.values())
            .map(kind -> new SmallReceiptViewModel(kind, commissionerReceipts, desk, at))
            .toList(),
        at.clock());
  }
}
