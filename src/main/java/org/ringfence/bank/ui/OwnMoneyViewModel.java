package org.ringfence.bank.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.ringfence.bank.OwnMoney;
import org.ringfence.bank.OwnMoneyKind;
import org.ringfence.bank.OwnMovement;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/**
 * Records money of the provider's own that no line of the bank tells of, such as what was in the
 * account before its first statement.
 */
final class OwnMoneyViewModel {

  private final Choice<BankAccount> account = Choice.of("Bank account", BankAccount::name);
  private final Choice<OwnMoneyKind> kind = Choice.of("What it is", OwnMoneyKind::label);
  private final Typed<LocalDate> on;
  private final Typed<Money> amount = Typed.money("Amount");
  private final Typed<String> reason = Typed.words("Reason");
  private final FormModel form;
  private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
  private final OwnMoney own;
  private final BankAccounts accounts;
  private final Workplace at;
  private CommandId command = CommandId.fresh();

  OwnMoneyViewModel(OwnMoney own, BankAccounts accounts, Workplace at) {
    this.own = own;
    this.accounts = accounts;
    this.at = at;
    on = Typed.date("Date", at.clock());
    form = new FormModel(account, kind, on, amount, reason);
  }

  /** Shows the form. */
  void ask() {
    asked.set(true);
    form.offer(kind, List.of(OwnMoneyKind.values()));
    at.jobs().load(_ -> accounts.all(), found -> form.offer(account, found));
  }

  /** Forgets what was typed and hides the form. */
  void cancel() {
    form.undo();
    asked.set(false);
  }

  void record() {
    if (!form.check()) {
      return;
    }
    var details =
        new OwnMovement.Details(
            account.get().id(), on.get(), kind.get(), amount.get(), reason.get());
    var by = at.by().get();
    var once = command;
    at.jobs()
        .run(
            "Recording the provider’s own money",
            _ -> own.record(by, once, details),
            this::recorded);
  }

  private void recorded(Outcome<?> outcome) {
    form.settle(
        outcome,
        _ -> {
          command = CommandId.fresh();
          amount.clear();
          reason.clear();
          form.keep();
          form.say(Notice.done("It is recorded as the provider’s own."));
          at.changes().announce();
        });
  }

  FormModel form() {
    return form;
  }

  Choice<BankAccount> account() {
    return account;
  }

  Choice<OwnMoneyKind> kind() {
    return kind;
  }

  Typed<LocalDate> on() {
    return on;
  }

  Typed<Money> amount() {
    return amount;
  }

  Typed<String> reason() {
    return reason;
  }

  /** True while the form is to be shown. */
  ReadOnlyBooleanProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }
}
