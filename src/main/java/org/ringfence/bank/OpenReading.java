package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.CommandId;
import org.ringfence.people.Days;

/** Finds what is unmatched. */
final class OpenReading {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final BookReading book;
  private final BankLineStore lines = new BankLineStore();
  private final MatchStore matches = new MatchStore();

  OpenReading(BankSources sources) {
    this.book = new BookReading(sources);
  }

  List<BankLine> lines(Tx tx, BankAccountId account) {
    return lines.between(tx, account, EVER, FOREVER);
  }

  /** These of the account. */
  List<BankLine> lines(Tx tx, BankAccountId account, Collection<BankLineId> wanted) {
    return lines.byIds(tx, wanted).stream().filter(line -> line.account().equals(account)).toList();
  }

  /** What a command moved in the account. */
  List<BookItem> ofCommand(Tx tx, BankAccountId account, CommandId command) {
    return book.ofCommand(tx, account, command);
  }

  /** These of the account. */
  List<BookItem> book(Tx tx, BankAccountId account, Collection<BookRef> wanted) {
    return book.items(tx, account, wanted);
  }

  /** Unmatched lines, and those of the book that are near enough in time to be one of them. */
  OpenItems near(Tx tx, BankAccountId account) {
    var open = lines.open(tx, account);
    var spans = spans(open);
    var items = book.near(tx, account, spans);
    var matched = matches.matchedBook(tx, items.stream().map(BookItem::ref).toList());
    return new OpenItems(
        open,
        unmatched(items, matched::contains).stream()
            .filter(item -> spans.stream().anyMatch(span -> span.has(item.happenedOn())))
            .toList());
  }

  /** Days near a line, so that an old line alone does not have all that came after it read. */
  private static List<Days> spans(List<BankLine> byDay) {
    var spans = new ArrayList<Days>();
    for (var line : byDay) {
      var from = line.on().minusDays(Candidate.DAYS_MAX);
      var to = line.on().plusDays(Candidate.DAYS_MAX);
      if (!spans.isEmpty() && !from.isAfter(spans.getLast().last())) {
        spans.add(new Days(spans.removeLast().first(), to));
      } else {
        spans.add(new Days(from, to));
      }
    }
    return spans;
  }

  /** Those without a match; what undoes another that has none either is left out with it. */
  static List<BookItem> unmatched(List<BookItem> items, ActiveMatches matches) {
    return unmatched(items, matches.ofBook()::containsKey);
  }

  private static List<BookItem> unmatched(List<BookItem> items, Predicate<BookRef> isMatched) {
    var open = items.stream().filter(it -> !isMatched.test(it.ref())).toList();
    var cancelled = new HashSet<BookRef>();
    for (var item : open) {
      item.undoes()
          .filter(original -> !isMatched.test(original))
          .ifPresent(
              original -> {
                cancelled.add(item.ref());
                cancelled.add(original);
              });
    }
    return open.stream().filter(item -> !cancelled.contains(item.ref())).toList();
  }
}
