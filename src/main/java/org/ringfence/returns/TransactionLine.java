package org.ringfence.returns;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Movement;
import org.ringfence.money.Money;

/**
 * One entry of one person's fund.
 *
 * @param on the day it counts on
 * @param happenedOn its true day
 */
public record TransactionLine(
    String reference, LocalDate on, LocalDate happenedOn, What what, Who who, Effect effect) {

  /**
   * What it was.
   *
   * @param reverses the number of the entry that it undoes
   */
  public record What(
      long entry,
      String kind,
      String source,
      String category,
      String outcome,
      String narrative,
      OptionalLong reverses) {}

  /** Whose invoice, and who dealt with it. */
  public record Who(String payee, String invoiceNumber, String enteredBy, String authorisedBy) {}

  /**
   * What it did to the fund. An opening balance is brought forward, so it is neither in nor out.
   *
   * @param balance what the fund held after it
   */
  public record Effect(Money moneyIn, Money moneyOut, Money balance) {}

  /**
   * @param shown what may be shown of words that somebody typed
   */
  static TransactionLine of(String reference, Journal.Line line, UnaryOperator<String> shown) {
    var entry = line.entry();
    var facts = entry.facts();
    var moved =
        Money.sum(
            entry.movements().stream()
                .filter(movement -> !isBroughtForward(movement))
                .map(Movement::effect)
                .toList());
    return new TransactionLine(
        reference,
        entry.postedOn(),
        entry.happenedOn(),
        new What(
            entry.number().value(),
            entry.kind().label(),
            facts.source().map(FundingSource::label).orElse(""),
            shown.apply(facts.category()),
            shown.apply(facts.outcome()),
            shown.apply(facts.narrative()),
            reverses(entry)),
        new Who(
            facts.paid().payeeName(),
            facts.paid().invoiceNumber(),
            facts.signed().enteredBy(),
            facts.signed().authorisedBy()),
        new Effect(moved.max(Money.ZERO), moved.min(Money.ZERO).negated(), line.balance()));
  }

  private static boolean isBroughtForward(Movement movement) {
    return movement.debit().kind() == AccountKind.OPENING
        || movement.credit().kind() == AccountKind.OPENING;
  }

  private static OptionalLong reverses(Entry entry) {
    return entry
        .trail()
        .reverses()
        .map(EntryNumber::value)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }
}
