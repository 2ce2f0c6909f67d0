package org.ringfence.bills.ui;

import java.util.Optional;
import org.ringfence.bills.BillUseCases;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PersonId;
import org.ringfence.people.BankAccounts;
import org.ringfence.staff.Pins;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens about bills and puts them on the routes. */
public final class BillsScreens {

  private final BillUseCases useCases;
  private final BankAccounts bankAccounts;
  private final StaffDirectory staff;
  private final Pins pins;
  private final Workplace at;

  public BillsScreens(
      BillUseCases useCases,
      BankAccounts bankAccounts,
      StaffDirectory staff,
      Pins pins,
      Workplace at) {
    this.useCases = useCases;
    this.bankAccounts = bankAccounts;
    this.staff = staff;
    this.pins = pins;
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes
        .add(Places.Bills.class, to -> list())
        .add(Places.BillPage.class, to -> page(to.bill()))
        .add(EnterBill.class, to -> enterFor(to.person()))
        .add(CorrectBill.class, to -> correct(to.bill()))
        .add(Places.PaymentRun.class, to -> paymentRun());
  }

  Screen list() {
    return new BillsView(new BillsViewModel(useCases.list(), at));
  }

  /** For a person's page. */
  public PersonTab tab(PersonId person) {
    return new PersonBillsTab(new PersonBillsViewModel(person, useCases.list(), at));
  }

  Screen enterFor(Optional<PersonId> person) {
    return new EnterBillView(
        new EnterBillViewModel(useCases, Optional.empty(), at).proposing(person), at.clock());
  }

  Screen correct(BillId bill) {
    return new EnterBillView(new EnterBillViewModel(useCases, Optional.of(bill), at), at.clock());
  }

  Screen page(BillId bill) {
    return new BillPageView(
        new BillPageViewModel(bill, useCases, at),
        new AuthoriseViewModel(bill, useCases, staff, pins, at));
  }

  Screen paymentRun() {
    return new PaymentRunView(new PaymentRunViewModel(useCases, bankAccounts, at), at.clock());
  }
}
