package org.ringfence.bank;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.ids.BankLineId;
import org.ringfence.people.BankAccount;

/**
 * What is to be matched in an account, read once. What is taken off it changes it without the book
 * being read again.
 *
 * @param lines of the bank that are not matched, by day
 * @param book what of the book is not matched and near one of the lines, by day
 * @param proposals the sure ones first
 */
public record MatchBoard(
    BankAccount account, List<BankLine> lines, List<BookItem> book, List<Proposal> proposals) {

  public MatchBoard {
    lines = List.copyOf(lines);
    book = List.copyOf(book);
    proposals = List.copyOf(proposals);
  }

  static MatchBoard of(BankAccount account, OpenItems open) {
    return new MatchBoard(
        account,
        open.lines(),
        open.book(),
        Proposals.of(open.lines(), open.book(), LineCommands.of(open.lines())));
  }

  /** What is left when this was matched; what is proposed for the rest may be other than before. */
  public MatchBoard without(MatchWish taken) {
    var lineIds = new HashSet<>(taken.lines());
    var refs = new HashSet<>(taken.book());
    return of(
        account,
        new OpenItems(
            lines.stream().filter(line -> !lineIds.contains(line.id())).toList(),
            book.stream().filter(item -> !refs.contains(item.ref())).toList()));
  }

  public List<Proposal> sure() {
    return proposals.stream().filter(Proposal::sure).toList();
  }

  /** The proposal that each line is part of. */
  public Map<BankLineId, Proposal> ofLine() {
    return proposals.stream()
        .flatMap(it -> it.lines().stream().map(line -> Map.entry(line.id(), it)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those with a sure proposal, then those with another, then the rest; each by day. */
  public List<BankLine> linesSureFirst() {
    var ofLine = ofLine();
    return lines.stream()
        .sorted(
            Comparator.comparing((BankLine line) -> !ofLine.containsKey(line.id()))
                .thenComparing(line -> !isSure(ofLine.get(line.id()))))
        .toList();
  }

  private static boolean isSure(Proposal proposal) {
    return proposal != null && proposal.sure();
  }
}
