package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;

/**
 * The bank's side and the book's side of an account as they stood at the end of a day.
 *
 * @param begins the first day on which both sides speak; what was there before is only a balance
 * @param lines of the bank by the end of the day, in order; at least one
 * @param bank what the bank held after the last of them
 * @param funds each fund's money in the account, in the order of the persons' references
 * @param own the provider's own money in it
 * @param missing where lines of the bank are missing
 * @param atTheBank what only the bank had, in order
 * @param inTheBook what only the book had, in order
 * @param sure what is surely the same money though nobody has matched it yet; counted as matched
 */
public record Comparison(
    BankAccount account,
    LocalDate on,
    LocalDate begins,
    List<BankLine> lines,
    Money bank,
    List<FundMoney> funds,
    Money own,
    List<MissingLines> missing,
    List<OneSided<BankLine>> atTheBank,
    List<OneSided<BookItem>> inTheBook,
    List<Proposal> sure) {

  public Comparison {
    lines = List.copyOf(lines);
    funds = List.copyOf(funds);
    missing = List.copyOf(missing);
    atTheBank = List.copyOf(atTheBank);
    inTheBook = List.copyOf(inTheBook);
    sure = List.copyOf(sure);
  }

  public LocalDate statedOn() {
    return lines.getLast().on();
  }

  public Money fundsTogether() {
    return Money.sum(funds.stream().map(FundMoney::amount).toList());
  }

  /** The funds' money and the provider's own. */
  public Money book() {
    return fundsTogether().plus(own);
  }

  public Money onlyAtTheBank() {
    return Money.sum(atTheBank.stream().map(one -> one.it().amount()).toList());
  }

  public Money onlyInTheBook() {
    return Money.sum(inTheBook.stream().map(one -> one.it().amount()).toList());
  }

  /**
   * What is left when everything that stands on one side only has been taken into account: nothing,
   * unless lines of the bank are missing or the two sides began with different balances.
   */
  public Money unexplained() {
    return bank.minus(book()).minus(onlyAtTheBank()).plus(onlyInTheBook());
  }

  /** What the two sides began with differently. */
  public Money differentFromTheStart() {
    return unexplained().minus(Money.sum(missing.stream().map(MissingLines::amount).toList()));
  }

  /** With what the book had already before both sides spoke, and the bank did not. */
  Comparison withOutstanding(List<OneSided<BookItem>> outstanding) {
    var all = Stream.concat(outstanding.stream(), inTheBook.stream()).toList();
    return new Comparison(
        account, on, begins, lines, bank, funds, own, missing, atTheBank, all, sure);
  }

  List<OneSided<BankLine>> atTheBank(Collection<Why> which) {
    return atTheBank.stream().filter(one -> which.contains(one.why())).toList();
  }

  List<OneSided<BookItem>> inTheBook(Collection<Why> which) {
    return inTheBook.stream().filter(one -> which.contains(one.why())).toList();
  }
}
