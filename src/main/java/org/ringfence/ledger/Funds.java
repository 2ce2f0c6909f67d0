package org.ringfence.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;

/** People's funds and what is in them. */
public final class Funds {

  /** Opens the fund of a person who has none. */
  public FundId open(Tx tx, PersonId person) {
    return FundStore.open(tx, person);
  }

  public Optional<FundId> of(Tx tx, PersonId person) {
    return FundStore.of(tx, person);
  }

  /** Whose fund it is; every fund is somebody’s. */
  public PersonId owner(Tx tx, FundId fund) {
    return FundStore.owner(tx, fund);
  }

  public Map<PersonId, FundId> all(Tx tx) {
    return FundStore.all(tx);
  }

  /** What every fund that was ever posted to holds now. */
  public Map<FundId, Balance> balances(Tx tx) {
    return together(FundStore.balances(tx), FundStore.heldNow(tx));
  }

  /**
   * What every fund held at the end of {@code day}, by the day on which entries count.
   *
   * @param zone where the book is kept, whose midnight ends the day for what was spoken for
   */
  public Map<FundId, Balance> balancesOn(Tx tx, LocalDate day, ZoneId zone) {
    return together(FundStore.balancesOn(tx, day), FundStore.heldOn(tx, day, zone));
  }

  /**
   * The same of the money alone, spoken for or not; a fund never posted to is not in the answer.
   */
  public Map<FundId, Money> moneyOn(Tx tx, LocalDate day) {
    return FundStore.balancesOn(tx, day);
  }

  public Money moneyOn(Tx tx, FundId fund, LocalDate day) {
    return FundStore.balanceOn(tx, fund, day);
  }

  public Balance balance(Tx tx, FundId fund) {
    return new Balance(FundStore.balance(tx, fund), FundStore.heldNow(tx, fund));
  }

  private static Map<FundId, Balance> together(
      Map<FundId, Money> balances, Map<FundId, Money> held) {
    var all = new HashMap<FundId, Balance>();
    balances.forEach(
        (fund, balance) ->
            all.put(fund, new Balance(balance, held.getOrDefault(fund, Money.ZERO))));
    held.forEach((fund, amount) -> all.putIfAbsent(fund, new Balance(Money.ZERO, amount)));
    return all;
  }
}
