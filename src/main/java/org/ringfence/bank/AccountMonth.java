package org.ringfence.bank;

import java.util.List;
import org.ringfence.people.BankAccount;

/**
 * How far a bank account is reconciled at the end of a month.
 *
 * @param says whole sentences: how it agrees, what is missing, or what is left to do
 */
public record AccountMonth(BankAccount account, State state, List<String> says) {

  public enum State {
    /** The statement reaches the end of the month, and nothing is left to match. */
    RECONCILED,
    /** The month is from before the first statement, which begins with what the book has. */
    BROUGHT_FORWARD,
    /** No statement reaches so far. */
    WITHOUT_STATEMENT,
    /** Something is left to match or to put right. */
    OPEN
  }

  public AccountMonth {
    says = List.copyOf(says);
  }
}
