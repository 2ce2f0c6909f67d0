package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/**
 * What an entry moved in one bank account, as it is compared with the bank's own lines.
 *
 * @param happenedOn the true date
 * @param postedOn the date it counts on
 * @param amount into the account; negative when money left it
 * @param command what it was posted with
 * @param reverses the entry that it undoes
 */
public record BankMove(
    EntryNumber number,
    FundId fund,
    EntryKind kind,
    LocalDate happenedOn,
    LocalDate postedOn,
    Money amount,
    CommandId command,
    Facts facts,
    Optional<EntryNumber> reverses) {}
