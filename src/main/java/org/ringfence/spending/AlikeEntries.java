package org.ringfence.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.NewEntry;

/** Finds entries that look like one that is about to be posted, so that nothing is put in twice. */
final class AlikeEntries {

  private final Map<FundId, List<Entry>> entries;

  private AlikeEntries(Map<FundId, List<Entry>> entries) {
    this.entries = entries;
  }

  /** Reads what counts in these funds from that day on. */
  static AlikeEntries read(Tx tx, Set<FundId> funds, LocalDate from) {
    var lines = new Journal().lines(tx, funds, from, LocalDate.of(2100, 12, 31));
    return new AlikeEntries(
        lines.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    of -> of.getValue().stream().map(Journal.Line::entry).toList())));
  }

  /** Of the same payee, on the same true day, for the same amount. */
  Optional<Entry> sameReceipt(NewEntry wanted) {
    return unreversed(wanted)
        .filter(entry -> entry.happenedOn().equals(wanted.happenedOn()))
        .filter(entry -> entry.effect().equals(wanted.effect()))
        .filter(entry -> entry.facts().paid().payee().equals(wanted.facts().paid().payee()))
        .findFirst();
  }

  /** In the same category, for the same span of days, with which its narrative begins. */
  Optional<Entry> sameSpan(NewEntry wanted, String span) {
    return unreversed(wanted)
        .filter(entry -> entry.facts().category().equalsIgnoreCase(wanted.facts().category()))
        .filter(
            entry ->
                entry.facts().narrative().equals(span)
                    || entry.facts().narrative().startsWith(span + ";"))
        .findFirst();
  }

  private Stream<Entry> unreversed(NewEntry wanted) {
    return entries.getOrDefault(wanted.fund(), List.of()).stream()
        .filter(entry -> entry.kind() == wanted.kind())
        .filter(entry -> entry.trail().reversedBy().isEmpty());
  }
}
