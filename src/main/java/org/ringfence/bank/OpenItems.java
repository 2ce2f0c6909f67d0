package org.ringfence.bank;

import java.util.List;

/** What is unmatched on either side of an account, by day. */
public record OpenItems(List<BankLine> lines, List<BookItem> book) {

  public OpenItems {
    lines = List.copyOf(lines);
    book = List.copyOf(book);
  }
}
