package org.ringfence.bank;

import java.time.Instant;
import java.util.List;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankMatchId;

/** Lines of the bank and what of the book was found to be the same money. */
public record Match(
    BankMatchId id,
    List<BankLineId> lines,
    List<BookRef> book,
    String reason,
    Instant matchedAt,
    String by) {

  public Match {
    lines = List.copyOf(lines);
    book = List.copyOf(book);
  }
}
