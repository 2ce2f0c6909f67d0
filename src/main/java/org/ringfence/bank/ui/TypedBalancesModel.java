package org.ringfence.bank.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.TypedBalance;
import org.ringfence.bank.TypedBalances;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** What people typed that an account held, and one more. */
final class TypedBalancesModel {

  private final Typed<LocalDate> day;
  private final Typed<Money> balance = Typed.money(TypedBalances.BALANCE);
  private final FormModel form;
  private final ObservableList<TypedBalance> typed = FXCollections.observableArrayList();
  private final TypedBalances useCase;
  private final Workplace at;
  private Optional<BankAccountId> account = Optional.empty();

  TypedBalancesModel(TypedBalances useCase, Workplace at) {
    this.useCase = useCase;
    this.at = at;
    day = Typed.date(TypedBalances.DAY, at.clock());
    form = new FormModel(day, balance);
  }

  /** Shows what was typed of this account from now on. */
  void of(Optional<BankAccountId> shown) {
    account = shown;
    shown.ifPresentOrElse(
        it -> at.jobs().load(_ -> useCase.all(it), this::show), () -> show(List.of()));
  }

  private void show(List<TypedBalance> found) {
    typed.setAll(found);
  }

  /** Keeps what the account held at the end of the day. */
  void keep() {
    if (account.isPresent() && form.check()) {
      form.settle(
          useCase.type(at.by().get(), account.get(), day.get(), balance.get()),
          held -> {
            var on = day.get();
            day.clear();
            balance.clear();
            form.keep();
            form.say(Notice.done("%s at the end of %s was kept.".formatted(held, DayText.of(on))));
            at.changes().announce();
          });
    }
  }

  Clock clock() {
    return at.clock();
  }

  Typed<LocalDate> day() {
    return day;
  }

  Typed<Money> balance() {
    return balance;
  }

  FormModel form() {
    return form;
  }

  /** The newest day first. */
  ObservableList<TypedBalance> typed() {
    return typed;
  }
}
