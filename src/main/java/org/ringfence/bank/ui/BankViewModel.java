package org.ringfence.bank.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.AccountStanding;
import org.ringfence.bank.BankOverview;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** How each account stands with the bank; what is done is done to the marked one. */
public final class BankViewModel {

  private final ObservableList<AccountStanding> accounts = FXCollections.observableArrayList();
  private final ObjectProperty<AccountStanding> marked = new SimpleObjectProperty<>(this, "marked");
  private final BankOverview overview;
  private final Workplace at;

  public BankViewModel(BankOverview overview, Workplace at) {
    this.overview = overview;
    this.at = at;
  }

  public void load() {
    at.jobs().load(progress -> overview.standings(), this::show);
  }

  private void show(List<AccountStanding> found) {
    var before = Optional.ofNullable(marked.get()).map(it -> it.account().id());
    accounts.setAll(found);
    marked.set(
        found.stream()
            .filter(it -> before.isEmpty() || it.account().id().equals(before.get()))
            .findFirst()
            .orElse(null));
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
    Optional.ofNullable(marked.get())
        .ifPresent(it -> at.navigator().goTo(place.apply(it.account().id())));
  }

  ObservableList<AccountStanding> accounts() {
    return accounts;
  }

  /** The account that is marked; null while there is none. */
  ObjectProperty<AccountStanding> markedProperty() {
    return marked;
  }
}
