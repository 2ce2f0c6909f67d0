package org.ringfence.people.ui;

import javafx.scene.Node;
import org.ringfence.people.BankAccount;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.TypedField;

/** The real bank accounts that hold the funds. */
final class BankAccountsView extends OfficeListView<BankAccount> {

  BankAccountsView(BankAccountsViewModel model) {
    super(
        model,
        new PageHeader("Bank accounts").subtitle("The real accounts that hold the funds’ money"),
        "Bank accounts",
        "bank account",
        form(model),
        table(model));
  }

  private static Form form(BankAccountsViewModel model) {
    return new Form(model.form())
        .row(
            new TypedField(model.name()),
            new TypedField(model.sortCode()).prompt("12-34-56"),
            new TypedField(model.accountNumber()).prompt("12345678"));
  }

  private static Node table(BankAccountsViewModel model) {
    return new DataTable<>("Bank accounts", model.all())
        .words("Name", 32, BankAccount::name)
        .words("Sort code", 12, account -> account.details().sortCode())
        .words("Account number", 14, account -> account.details().accountNumber())
        .dateIfAny("Ended", BankAccount::endedOn)
        .opens(model::open)
        .whenEmpty("No bank account yet. Add the one that holds the funds above.");
  }
}
