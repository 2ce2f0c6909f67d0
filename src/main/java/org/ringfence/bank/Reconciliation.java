package org.ringfence.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;

/**
 * A bank account held against the book to the end of a day.
 *
 * @param atTheBank what only the bank had, in order
 * @param inTheBook what only the book had, in order
 */
public record Reconciliation(
    BankAccount account,
    LocalDate on,
    Bank bank,
    Book book,
    List<Item> atTheBank,
    List<Item> inTheBook) {

  public Reconciliation {
    atTheBank = List.copyOf(atTheBank);
    inTheBook = List.copyOf(inTheBook);
  }

  /**
   * The bank's side since the last reconciliation, or since its first line.
   *
   * @param begins the first day that is looked at
   * @param opening what the bank held before it
   * @param closing what the bank held at the end
   */
  public record Bank(LocalDate begins, Money opening, Lines matched, Lines open, Money closing) {

    /** Lines that the book does not have add up to this; nothing, when none is missing. */
    public Money missing() {
      return closing.minus(opening).minus(matched.amount()).minus(open.amount());
    }
  }

  /** How many lines, and what they add up to. */
  public record Lines(int count, Money amount) {}

  /** What the book says is in the account. */
  public record Book(Money funds, Money own) {
    public Money together() {
      return funds.plus(own);
    }
  }

  /** What only one side had by the end of the day. */
  public record Item(
      LocalDate on, String says, Money amount, Why why, Optional<LocalDate> settledOn) {}

  public Money onlyAtTheBank() {
    return sum(atTheBank);
  }

  public Money onlyInTheBook() {
    return sum(inTheBook);
  }

  private static Money sum(List<Item> items) {
    return Money.sum(items.stream().map(Item::amount).toList());
  }

  /** What the account would hold if the bank had all that the book has, and nothing else. */
  public Money expected() {
    return bank.closing().minus(onlyAtTheBank()).plus(onlyInTheBook());
  }

  /** What nothing explains. */
  public Money difference() {
    return expected().minus(book.together());
  }

  /** True when nothing is left to match or to look for. */
  public boolean agrees() {
    return difference().isZero()
        && bank.missing().isZero()
        && atTheBank.stream().allMatch(item -> item.why() == Why.LATER)
        && inTheBook.stream()
            .allMatch(item -> item.why() == Why.LATER || item.why() == Why.ON_ITS_WAY);
  }
}
