package org.ringfence.people.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.people.BankAccount;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TypedField;

/** The real bank accounts that hold the funds. */
public final class BankAccountsView implements Screen {

  private final BankAccountsViewModel model;
  private final Page page;

  public BankAccountsView(BankAccountsViewModel model) {
    this.model = model;
    page =
        Page.filling(
                new PageHeader("Bank accounts")
                    .subtitle("The real accounts that hold the funds’ money"))
            .add(TabBody.heading(model.openedProperty().map(BankAccountsView::heading)))
            .add(form())
            .add(table());
  }

  private Form form() {
    var end = Buttons.danger("_End…", model::end);
    end.visibleProperty().bind(model.openedProperty().map(BankAccountsView::canEnd));
    return new Form(model.form())
        .row(
            new TypedField(model.name()),
            new TypedField(model.sortCode()).prompt("12-34-56"),
            new TypedField(model.accountNumber()).prompt("12345678"))
        .buttons(Buttons.primary("_Save", model::save), Buttons.plain("_Clear", model::clear), end);
  }

  private Node table() {
    return new DataTable<>("Bank accounts", model.all())
        .words("Name", 32, BankAccount::name)
        .words("Sort code", 12, account -> account.details().sortCode())
        .words("Account number", 14, account -> account.details().accountNumber())
        .dateIfAny("Ended", BankAccount::endedOn)
        .opens(model::open)
        .whenEmpty("No bank account yet. Add the one that holds the funds above.");
  }

  private static String heading(Optional<BankAccount> opened) {
    return opened.map(one -> "Change " + one.name()).orElse("New bank account");
  }

  private static boolean canEnd(Optional<BankAccount> opened) {
    return opened.filter(one -> one.endedOn().isEmpty()).isPresent();
  }

  @Override
  public String title() {
    return "Bank accounts";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
