package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.money.Money;

/**
 * One line of a bank statement.
 *
 * @param date the day the bank booked it
 * @param amount in sterling; money in is positive, money out is negative
 * @param balance what the account held after this line, where the file says so or its opening and
 *     closing balances prove it
 * @param text what the bank says it is, on one line with single blanks; may be empty
 * @param bankId the bank's own reference for the line; two genuine lines may carry the same one
 * @param type the bank's own word for the kind of line ({@code DD}, {@code FPI}); may be empty
 */
public record BankFileLine(
    LocalDate date,
    Money amount,
    Optional<Money> balance,
    String text,
    Optional<String> bankId,
    String type) {

  BankFileLine withBalance(Optional<Money> other) {
    return new BankFileLine(date, amount, other, text, bankId, type);
  }
}
