package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;

/**
 * Something of the book that moved money in a bank account: an entry or the provider's own money.
 *
 * @param happenedOn the true date
 * @param postedOn the date it counts on
 * @param amount into the account; negative when it left
 * @param what it is, for a list
 * @param command what it was posted with
 * @param undoes what it takes back
 */
public record BookItem(
    BookRef ref,
    LocalDate happenedOn,
    LocalDate postedOn,
    Money amount,
    What what,
    CommandId command,
    Words words,
    Optional<BookRef> undoes) {

  /**
   * @param kind as lists name it: {@code Bill}
   * @param who whose fund it is, by reference and name; empty for the provider's own
   * @param says all of it in a few words, without a person's name
   */
  public record What(String kind, String who, String says) {}

  public String says() {
    return what.says();
  }
}
