package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.BankAccounts;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The bank accounts: a list, and a form for a new one or for the one that was opened. */
public final class BankAccountsViewModel {

  private final Typed<String> name = Typed.words("Name");
  private final Typed<String> sortCode = Typed.words("Sort code").optional();
  private final Typed<String> accountNumber = Typed.words("Account number").optional();
  private final FormModel form = new FormModel(name, sortCode, accountNumber);
  private final ObservableList<BankAccount> all = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<BankAccount>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final BankAccounts useCases;
  private final Workplace at;

  public BankAccountsViewModel(BankAccounts useCases, Workplace at) {
    this.useCases = useCases;
    this.at = at;
    empty();
  }

  public void load() {
    at.jobs().load(progress -> useCases.all(), all::setAll);
  }

  /** Puts one into the form to be changed; asks first when that would lose typed words. */
  public void open(BankAccount one) {
    if (!mayLeave()) {
      return;
    }
    opened.set(Optional.of(one));
    var details = one.details();
    name.set(details.name());
    sortCode.set(details.sortCode());
    accountNumber.set(details.accountNumber());
    form.keep();
  }

  public void save() {
    if (!form.check()) {
      return;
    }
    var details = new BankAccountDetails(name.text(), sortCode.text(), accountNumber.text());
    var by = at.by().get();
    form.settle(
        opened
            .get()
            .map(one -> useCases.change(by, one.id(), details))
            .orElseGet(() -> useCases.add(by, details)),
        id -> settled("%s was saved.".formatted(details.name())));
  }

  /** Ends the one opened today, once the user has said so. */
  public void end() {
    opened
        .get()
        .filter(
            one ->
                at.dialogs()
                    .confirmDanger(
                        "End %s?".formatted(one.name()),
                        "Nothing new is paid into or out of it after today. What was posted stays.",
                        "End today"))
        .ifPresent(
            one ->
                form.settle(
                    useCases.end(at.by().get(), one.id(), LocalDate.now(at.clock())),
                    id -> settled("%s was ended.".formatted(one.name()))));
  }

  public void clear() {
    if (mayLeave()) {
      empty();
    }
  }

  private boolean mayLeave() {
    return !form.isDirty()
        || at.dialogs().confirm("Leave what you typed?", "It is not saved.", "Leave it");
  }

  private void settled(String says) {
    empty();
    at.changes().announce();
    form.say(Notice.done(says));
  }

  private void empty() {
    opened.set(Optional.empty());
    List.of(name, sortCode, accountNumber).forEach(Typed::clear);
    form.keep();
  }

  public FormModel form() {
    return form;
  }

  public ObservableList<BankAccount> all() {
    return all;
  }

  /** Which one the form changes; empty while it is for a new one. */
  public ReadOnlyObjectProperty<Optional<BankAccount>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public Typed<String> name() {
    return name;
  }

  public Typed<String> sortCode() {
    return sortCode;
  }

  public Typed<String> accountNumber() {
    return accountNumber;
  }
}
