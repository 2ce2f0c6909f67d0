package org.ringfence.bank;

import java.util.List;
import org.ringfence.ids.BankAccountId;

/**
 * Lines of the bank and what of the book seems to be the same money; their amounts are the same.
 *
 * @param sure true when nothing else comes near; it may be taken without a second look
 * @param reason why, in words
 */
public record Proposal(List<BankLine> lines, List<BookItem> book, boolean sure, String reason) {

  public Proposal {
    lines = List.copyOf(lines);
    book = List.copyOf(book);
  }

  /** The wish to take it. */
  public MatchWish wish() {
    BankAccountId account = lines.getFirst().account();
    return new MatchWish(
        account,
        lines.stream().map(BankLine::id).toList(),
        book.stream().map(BookItem::ref).toList(),
        reason);
  }
}
