package org.ringfence.bank.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.AccountStanding;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.BroughtFile;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** How each account stands with the bank; what is shown below and done is of the marked one. */
final class BankViewModel {

  private final ObservableList<AccountStanding> accounts = FXCollections.observableArrayList();
  private final ObjectProperty<AccountStanding> marked = new SimpleObjectProperty<>(this, "marked");
  private final ObservableList<BroughtFile> files = FXCollections.observableArrayList();
  private final AccountLinesModel lines;
  private final TypedBalancesModel typed;
  private final BankUseCases bank;
  private final Workplace at;

  BankViewModel(BankUseCases bank, Workplace at) {
    this.bank = bank;
    this.at = at;
    lines = new AccountLinesModel(bank.overview(), at.jobs());
    typed = new TypedBalancesModel(bank.typed(), at);
    marked.addListener((seen, before, now) -> showMarked());
  }

  void load() {
    at.jobs().load(_ -> bank.overview().standings(), this::show);
  }

  private void show(List<AccountStanding> found) {
    var before = account();
    accounts.setAll(found);
    marked.set(
        found.stream()
            .filter(it -> before.isEmpty() || it.account().id().equals(before.get()))
            .findFirst()
            .orElse(null));
  }

  private void showMarked() {
    var account = account();
    lines.of(account);
    typed.of(account);
    account.ifPresentOrElse(
        it -> at.jobs().load(_ -> bank.imports().broughtIn(it), files::setAll), files::clear);
  }

  private Optional<BankAccountId> account() {
    return Optional.ofNullable(marked.get()).map(it -> it.account().id());
  }

  /** To matching while lines wait for it, else to bringing a statement in. */
  void next() {
    if (marked.get().unmatched() > 0) {
      match();
    } else {
      bringIn();
    }
  }

  void bringIn() {
    goTo(BringIn::new);
  }

  void match() {
    goTo(MatchLines::new);
  }

  void reconcile() {
    goTo(Reconcile::new);
  }

  void proof() {
    at.navigator().goTo(new Places.BankProof());
  }

  private void goTo(Function<BankAccountId, Destination> place) {
    account().ifPresent(it -> at.navigator().goTo(place.apply(it)));
  }

  /** The day a file was brought in. */
  LocalDate broughtOn(BroughtFile brought) {
    return at.dayOf(brought.file().broughtAt());
  }

  boolean isDirty() {
    return typed.form().isDirty();
  }

  ObservableList<AccountStanding> accounts() {
    return accounts;
  }

  /** The account that is marked; null while there is none. */
  ObjectProperty<AccountStanding> markedProperty() {
    return marked;
  }

  /** Of the marked account, the newest first. */
  ObservableList<BroughtFile> files() {
    return files;
  }

  AccountLinesModel lines() {
    return lines;
  }

  TypedBalancesModel typed() {
    return typed;
  }
}
