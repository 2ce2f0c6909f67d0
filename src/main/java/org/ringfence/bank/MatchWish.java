package org.ringfence.bank;

import java.util.List;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;

/**
 * Lines of the bank and what of the book is the same money.
 *
 * @param reason why, in words; kept with the match
 */
public record MatchWish(
    BankAccountId account, List<BankLineId> lines, List<BookRef> book, String reason) {

  public MatchWish {
    lines = List.copyOf(lines);
    book = List.copyOf(book);
  }
}
