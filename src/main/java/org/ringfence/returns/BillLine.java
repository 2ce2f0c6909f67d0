package org.ringfence.returns;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ledger.Entry;
import org.ringfence.money.Money;

/**
 * One person's own share of a third party's bill, as it stood when the return was made.
 *
 * @param state in a word, such as {@code Paid}
 */
public record BillLine(String reference, Invoice invoice, String state, Signing signing) {

  /** Whose invoice, of which day, and how much of it is this person's. */
  public record Invoice(String payee, String number, LocalDate date, Money share) {}

  /** Who entered it, who said yes to it, and when it was paid. */
  public record Signing(
      String enteredBy,
      String authorisedBy,
      Optional<LocalDate> authorisedOn,
      Optional<LocalDate> paidOn) {}

  static final String PAID = "Paid";
  static final String REVERSED = "Reversed";

  /** A bill that came into the book as it was paid, such as one from a moving-in workbook. */
  static BillLine paid(String reference, Entry entry) {
    var facts = entry.facts();
    return new BillLine(
        reference,
        new Invoice(
            facts.paid().payeeName(),
            facts.paid().invoiceNumber(),
            entry.happenedOn(),
            entry.effect().negated()),
        entry.trail().reversedBy().isPresent() ? REVERSED : PAID,
        new Signing(
            facts.signed().enteredBy(),
            facts.signed().authorisedBy(),
            facts.signed().authorisedOn(),
            Optional.of(entry.happenedOn())));
  }
}
