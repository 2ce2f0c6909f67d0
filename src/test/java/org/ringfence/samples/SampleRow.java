package org.ringfence.samples;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.money.Money;

/**
 * One row of the sample workbook's ledger: what every row has, then the cells that are not empty.
 */
final class SampleRow {

  private final LocalDate on;
  private final String person;
  private final String kind;
  private final Money amount;
  private String source = "";
  private String category = "";
  private String payee = "";
  private String invoice = "";
  private String outcome = "";
  private String enteredBy = "";
  private String authorisedBy = "";
  private String narrative = "";
  private Optional<SampleRow> reverses = Optional.empty();

  SampleRow(LocalDate on, String person, String kind, Money amount) {
    this.on = on;
    this.person = person;
    this.kind = kind;
    this.amount = amount;
  }

  SampleRow source(String label) {
    source = label;
    return this;
  }

  SampleRow category(String words) {
    category = words;
    return this;
  }

  SampleRow payee(String name) {
    payee = name;
    return this;
  }

  SampleRow invoice(String number) {
    invoice = number;
    return this;
  }

  SampleRow outcome(String words) {
    outcome = words;
    return this;
  }

  SampleRow signed(String entered, String authorised) {
    enteredBy = entered;
    authorisedBy = authorised;
    return this;
  }

  SampleRow narrative(String words) {
    narrative = words;
    return this;
  }

  SampleRow reverses(SampleRow wrong) {
    reverses = Optional.of(wrong);
    return this;
  }

  LocalDate on() {
    return on;
  }

  String person() {
    return person;
  }

  Optional<SampleRow> reversed() {
    return reverses;
  }

  /** In the order of the sheet's columns. */
  Object[] cells(String id, String bank, String reversedId) {
    return new Object[] {
      id,
      on,
      person,
      kind,
      amount,
      bank,
      source,
      category,
      payee,
      invoice,
      outcome,
      enteredBy,
      authorisedBy,
      narrative,
      reversedId
    };
  }
}
