package org.ringfence.returns;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;

/**
 * Whether all the money is in a bank account that holds money of the return's people. Totals only:
 * the account may hold other people's money too, and theirs is not this commissioner's to see.
 *
 * @param on the day it was asked for
 * @param held empty when no statement of the bank reaches the day
 */
public record ProofLine(String account, LocalDate on, Optional<Held> held) {

  /**
   * @param funds all funds' money in the account
   * @param ofThisReturn the part of it that belongs to the people on this return
   * @param own the provider's own money in it
   * @param onItsWay what one of the two has and the other has not yet
   * @param difference what nobody can account for
   */
  public record Held(
      Money bank, Money funds, Money ofThisReturn, Money own, Money onItsWay, Money difference) {}

  String inWords() {
    var where = "%s on %s: ".formatted(account, DayText.of(on));
    return where
        + held.map(ProofLine::inWords)
            .orElse("no statement of the bank is in the book, so nothing is proved.");
  }

  private static String inWords(Held held) {
    return "the bank holds %s; the funds in it %s, of which %s belongs to the people on this return; the provider’s own %s; on its way %s; difference %s. %s"
        .formatted(
            held.bank(),
            held.funds(),
            held.ofThisReturn(),
            held.own(),
            held.onItsWay(),
            held.difference(),
            held.difference().isZero() ? "It is all there." : "This does not balance yet.");
  }
}
