package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Journal;
import org.ringfence.money.Money;

/** A line of a person's ledger in the words of the screen. */
public record LedgerRow(Journal.Line line) {

  public Entry entry() {
    return line.entry();
  }

  public LocalDate day() {
    return entry().happenedOn();
  }

  /** What it is, and when it was undone or undoes something, that too. */
  public String what() {
    var kind = entry().kind().label();
    var trail = entry().trail();
    return trail
        .reversedBy()
        .map(by -> "%s (reversed by %s)".formatted(kind, by))
        .or(() -> trail.reverses().map("Reversal of %s"::formatted))
        .orElse(kind);
  }

  /** From whom or to whom, what for, and the outcome it serves. */
  public String about() {
    var facts = entry().facts();
    var parts =
        Stream.of(
            facts.source().map(FundingSource::label).orElse(""),
            facts.paid().payeeName(),
            entry().kind() == EntryKind.REVERSAL ? "" : facts.category(),
            facts.paid().invoiceNumber().isEmpty() ? "" : "invoice " + facts.paid().invoiceNumber(),
            facts.narrative(),
            facts.outcome(),
            entry().isLate() ? "came in late" : "");
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  public Optional<Money> moneyIn() {
    return some(entry().moneyIn());
  }

  public Optional<Money> moneyOut() {
    return some(entry().moneyOut());
  }

  private static Optional<Money> some(Money amount) {
    return Optional.of(amount).filter(Money::isPositive);
  }

  /** All that a search looks through. */
  String searched() {
    return "%s %s %s %s %s"
        .formatted(entry().number(), what(), about(), entry().moneyIn(), entry().moneyOut());
  }
}
