package org.ringfence.bank;

import java.util.List;
import org.ringfence.money.Money;

/** A match with what was matched. */
public record MatchedPair(Match match, List<BankLine> lines, List<BookItem> book) {

  public MatchedPair {
    lines = List.copyOf(lines);
    book = List.copyOf(book);
  }

  /** What the bank's lines come to. */
  public Money amount() {
    return Money.sum(lines.stream().map(BankLine::amount).toList());
  }
}
