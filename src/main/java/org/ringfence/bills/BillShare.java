package org.ringfence.bills;

import java.util.Optional;
import org.ringfence.ids.BillShareId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.HoldId;
import org.ringfence.ledger.Overspend;

/**
 * One person's share of a bill.
 *
 * @param hold the money spoken for, while the bill is authorised
 * @param overspend the leave that was needed to hold it; empty when it was available
 * @param entry what paid it, while the bill is paid
 */
public record BillShare(
    BillShareId id,
    ShareDetails details,
    Optional<HoldId> hold,
    Optional<Overspend> overspend,
    Optional<EntryNumber> entry) {}
