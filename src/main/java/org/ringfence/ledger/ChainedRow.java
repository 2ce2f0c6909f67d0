package org.ringfence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ringfence.ids.PayeeId;

/**
 * One row of the journal with its transfers as they are stored, in the one order in which the chain
 * reads them. Writing and verifying both go through here, so that they cannot drift apart.
 *
 * @param words every text of the row, in the order of {@link #words}
 */
record ChainedRow(
    long number,
    long fund,
    String kind,
    LocalDate happenedOn,
    LocalDate postedOn,
    Instant recordedAt,
    String by,
    String cameBy,
    UUID command,
    Long payee,
    List<String> words,
    LocalDate authorisedOn,
    Long reverses,
    long effectPence,
    List<Leg> legs) {

  /** One transfer as stored: the ids of its accounts, and pence. */
  record Leg(long debit, long credit, long pence) {}

  static ChainedRow of(
      long number,
      PostCommand command,
      DatedEntry dated,
      Instant recordedAt,
      Long reverses,
      List<Leg> legs) {
    var entry = dated.entry();
    return new ChainedRow(
        number,
        entry.fund().value(),
        entry.kind().name(),
        entry.happenedOn(),
        dated.postedOn(),
        recordedAt,
        command.by(),
        command.cameBy().name(),
        command.id().value(),
        entry.facts().paid().payee().map(PayeeId::value).orElse(null),
        words(entry.facts(), dated.overspend()),
        entry.facts().signed().authorisedOn().orElse(null),
        reverses,
        entry.effect().pence(),
        legs);
  }

  static List<String> words(Facts facts, Optional<Overspend> overspend) {
    return List.of(
        facts.source().map(FundingSource::name).orElse(""),
        facts.category(),
        facts.paid().payeeName(),
        facts.paid().invoiceNumber(),
        facts.outcome(),
        facts.signed().enteredBy(),
        facts.signed().authorisedBy(),
        facts.narrative(),
        facts.outsideId().orElse(""),
        overspend.map(Overspend::authorisedBy).orElse(""),
        overspend.map(Overspend::reason).orElse(""));
  }

  byte[] digest(Chain chain) {
    return chain.next(
        number,
        fund,
        kind,
        happenedOn,
        postedOn,
        recordedAt,
        by,
        cameBy,
        command,
        payee,
        String.join("\u001e", words),
        authorisedOn,
        reverses,
        effectPence,
        legs);
  }
}
