package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;

/** Finds what is unmatched. */
final class OpenReading {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final BookReading book;
  private final BankLineStore lines = new BankLineStore();

  OpenReading(BankSources sources) {
    this.book = new BookReading(sources);
  }

  List<BankLine> lines(Tx tx, BankAccountId account) {
    return lines.between(tx, account, EVER, FOREVER);
  }

  /** These of the account. */
  List<BankLine> lines(Tx tx, BankAccountId account, Collection<BankLineId> wanted) {
    return wanted.stream()
        .flatMap(id -> lines.byId(tx, id).stream())
        .filter(line -> line.account().equals(account))
        .toList();
  }

  /** These of the account. */
  List<BookItem> book(Tx tx, BankAccountId account, Collection<BookRef> wanted) {
    return book.items(tx, account, wanted);
  }

  /** Unmatched lines, and those of the book that are near enough in time to be one of them. */
  OpenItems near(Tx tx, BankAccountId account, ActiveMatches matches) {
    var open =
        lines(tx, account).stream()
            .filter(line -> !matches.ofLine().containsKey(line.id()))
            .toList();
    if (open.isEmpty()) {
      return new OpenItems(List.of(), List.of());
    }
    var from = open.getFirst().on().minusDays(Candidate.DAYS_MAX);
    var to = open.getLast().on().plusDays(Candidate.DAYS_MAX);
    // A late fact counts on a later day than it happened on.
    var items =
        book.items(tx, account, from, FOREVER).stream()
            .filter(item -> !item.happenedOn().isAfter(to))
            .toList();
    return new OpenItems(open, unmatched(items, matches));
  }

  /** Those without a match; what undoes another that has none either is left out with it. */
  static List<BookItem> unmatched(List<BookItem> items, ActiveMatches matches) {
    var open = items.stream().filter(it -> !matches.ofBook().containsKey(it.ref())).toList();
    var cancelled = new HashSet<BookRef>();
    for (var item : open) {
      item.undoes()
          .filter(original -> !matches.ofBook().containsKey(original))
          .ifPresent(
              original -> {
                cancelled.add(item.ref());
                cancelled.add(original);
              });
    }
    return open.stream().filter(item -> !cancelled.contains(item.ref())).toList();
  }
}
