package org.ringfence.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.money.Money;

/**
 * What happened to one fund's money in a period. Statements and returns are both made from this, so
 * that they cannot disagree. A refund lowers what was spent, a reversal lowers the column of what
 * it reverses, and an opening balance belongs to what was brought forward: {@code carriedForward =
 * broughtForward + moneyIn - moneyOut}, always.
 *
 * @param received money in by source; may be negative for a source of which only a reversal falls
 *     in the period
 * @param ownSupport spent on the provider's own support, by category
 * @param thirdParties spent with third parties, by category
 * @param fees the agreed fee, by category
 * @param returned given back or handed on, by whom to
 */
public record PeriodFigures(
    Money broughtForward,
    Map<FundingSource, Money> received,
    Map<String, Money> ownSupport,
    Map<String, Money> thirdParties,
    Map<String, Money> fees,
    Map<String, Money> returned) {

  /** Adds up a fund's entries of a period. */
  public static PeriodFigures of(Money before, Collection<Entry> entries) {
    var broughtForward = before;
    var received = new TreeMap<FundingSource, Money>();
    var ownSupport = new TreeMap<String, Money>();
    var thirdParties = new TreeMap<String, Money>();
    var fees = new TreeMap<String, Money>();
    var returned = new TreeMap<String, Money>();
    for (var entry : entries) {
      for (var movement : entry.movements()) {
        var effect = movement.effect();
        var other = effect.isNegative() ? movement.debit() : movement.credit();
        switch (other.kind()) {
          case OPENING -> broughtForward = broughtForward.plus(effect);
          case INCOME ->
              received.merge(
                  FundingSource.fromLabel(other.key()).orElseThrow(), effect, Money::plus);
          case SUPPORT -> ownSupport.merge(other.key(), effect.negated(), Money::plus);
          case PURCHASED -> thirdParties.merge(other.key(), effect.negated(), Money::plus);
          case FEE -> fees.merge(other.key(), effect.negated(), Money::plus);
          case RETURNED -> returned.merge(other.key(), effect.negated(), Money::plus);
          case BANK -> {}
        }
      }
    }
    return new PeriodFigures(broughtForward, received, ownSupport, thirdParties, fees, returned);
  }

  public Money moneyIn() {
    return Money.sum(received.values());
  }

  public Money moneyOut() {
    return spentOnOwnSupport().plus(spentWithThirdParties()).plus(feesTaken()).plus(givenBack());
  }

  public Money carriedForward() {
    return broughtForward.plus(moneyIn()).minus(moneyOut());
  }

  public Money receivedFrom(FundingSource source) {
    return received.getOrDefault(source, Money.ZERO);
  }

  public Money spentOnOwnSupport() {
    return Money.sum(ownSupport.values());
  }

  public Money spentWithThirdParties() {
    return Money.sum(thirdParties.values());
  }

  public Money feesTaken() {
    return Money.sum(fees.values());
  }

  public Money givenBack() {
    return Money.sum(returned.values());
  }
}
