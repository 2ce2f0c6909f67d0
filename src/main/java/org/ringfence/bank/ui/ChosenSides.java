package org.ringfence.bank.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.BookItem;
import org.ringfence.bank.BookRef;
import org.ringfence.bank.MatchBoard;
import org.ringfence.bank.MatchWish;
import org.ringfence.ids.BankLineId;
import org.ringfence.money.Money;

/** What was chosen on either side to be matched by hand, and whether it adds up. */
final class ChosenSides {

  private final Set<BankLineId> lines = new HashSet<>();
  private final Set<BookRef> book = new HashSet<>();
  private Money bankSum = Money.ZERO;
  private Money bookSum = Money.ZERO;

  void choose(BankLine line, boolean chosen) {
    if (chosen ? lines.add(line.id()) : lines.remove(line.id())) {
      bankSum = chosen ? bankSum.plus(line.amount()) : bankSum.minus(line.amount());
    }
  }

  void choose(BookItem item, boolean chosen) {
    if (chosen ? book.add(item.ref()) : book.remove(item.ref())) {
      bookSum = chosen ? bookSum.plus(item.amount()) : bookSum.minus(item.amount());
    }
  }

  boolean has(BankLine line) {
    return lines.contains(line.id());
  }

  boolean has(BookItem item) {
    return book.contains(item.ref());
  }

  /** Lets go of what is not to be matched any more. */
  void keepOnly(MatchBoard board) {
    lines.retainAll(board.lines().stream().map(BankLine::id).toList());
    book.retainAll(board.book().stream().map(BookItem::ref).toList());
    bankSum = Money.sum(board.lines().stream().filter(this::has).map(BankLine::amount).toList());
    bookSum = Money.sum(board.book().stream().filter(this::has).map(BookItem::amount).toList());
  }

  void clear() {
    lines.clear();
    book.clear();
    bankSum = Money.ZERO;
    bookSum = Money.ZERO;
  }

  boolean isEmpty() {
    return lines.isEmpty() && book.isEmpty();
  }

  boolean fits() {
    return lines.size() + book.size() > 1 && bankSum.equals(bookSum);
  }

  String inWords() {
    if (isEmpty()) {
      return "Nothing is chosen";
    }
    var sums =
        "Bank %s · Book %s · Difference %s".formatted(bankSum, bookSum, bankSum.minus(bookSum));
    return fits() ? sums + " – it fits" : sums;
  }

  MatchWish wish(MatchBoard board) {
    return new MatchWish(
        board.account().id(), List.copyOf(lines), List.copyOf(book), "Matched by hand");
  }
}
