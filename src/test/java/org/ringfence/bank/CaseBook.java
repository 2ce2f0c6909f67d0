package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.money.Money;

/** A made-up quarter: the bank's lines, what the book has, and which is which. */
abstract class CaseBook {

  static final int DAYS = 91;
  private static final LocalDate START = LocalDate.of(2026, 7, 1);

  final List<BankLine> lines = new ArrayList<>();
  final List<BookItem> items = new ArrayList<>();

  /** What each line really is; a line that the book does not have is not among them. */
  final Map<BankLineId, Set<BookRef>> truth = new HashMap<>();

  private long entries;

  BookItem item(
      int day, long pence, CommandId command, String payee, List<String> names, String reference) {
    return item(day, pence, command, Words.of(payee, names, List.of(reference)), Optional.empty());
  }

  BookItem item(int day, long pence, CommandId command, Words words, Optional<BookRef> undoes) {
    var item =
        new BookItem(
            new BookRef.Posted(new EntryNumber(++entries)),
            START.plusDays(day),
            START.plusDays(day),
            Money.ofPence(pence),
            new BookItem.What("", "", ""),
            command,
            words,
            undoes);
    items.add(item);
    return item;
  }

  BankLine line(int day, long pence, String text) {
    var line =
        new BankLine(
            new BankLineId(lines.size() + 1L),
            new BankAccountId(1),
            new BankFileLine(
                START.plusDays(day),
                Money.ofPence(pence),
                Optional.empty(),
                text,
                Optional.empty(),
                ""),
            lines.size(),
            BankFileFormat.LLOYDS);
    lines.add(line);
    return line;
  }

  void same(BankLine line, Collection<BookItem> book) {
    var refs = new HashSet<BookRef>();
    book.forEach(item -> refs.add(item.ref()));
    truth.put(line.id(), refs);
  }

  /** As the program does: what undoes something is left out together with it. */
  List<Proposal> proposals() {
    return Proposals.of(lines, OpenReading.unmatched(items, ActiveMatches.of(List.of())));
  }
}
