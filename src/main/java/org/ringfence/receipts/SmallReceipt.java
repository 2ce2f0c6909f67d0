package org.ringfence.receipts;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.people.BankAmount;

/**
 * Money of one person's fund that came in, went back to the commissioner, or was there when the
 * book starts. The note stands on the statement; it may be empty.
 */
public sealed interface SmallReceipt {

  CommandId id();

  PersonId person();

  BankAmount amount();

  String note();

  /**
   * The person's assessed contribution.
   *
   * @param coversTo the last day that it is for, where the agreement has ended since
   */
  record Contribution(
      CommandId id, PersonId person, BankAmount amount, String note, Optional<LocalDate> coversTo)
      implements SmallReceipt {

    public Contribution(CommandId id, PersonId person, BankAmount amount, String note) {
      this(id, person, amount, note, Optional.empty());
    }
  }

  /** A payee gives money back; it lowers what was spent in the category. */
  record Refund(
      CommandId id, PersonId person, BankAmount amount, PayeeId payee, String category, String note)
      implements SmallReceipt {}

  /**
   * Money given back to the commissioner that it came from, or handed on to whoever holds the
   * person's budget next.
   *
   * @param nextHolder the next ISF holder's name; blank when the money goes to the commissioner
   */
  record Returned(
      CommandId id,
      PersonId person,
      BankAmount amount,
      CommissionerId commissioner,
      FundingSource source,
      String nextHolder,
      String note)
      implements SmallReceipt {}

  /** What the fund held when the book starts; brought forward, never money in. */
  record Opening(
      CommandId id, PersonId person, BankAmount amount, FundingSource source, String note)
      implements SmallReceipt {}
}
