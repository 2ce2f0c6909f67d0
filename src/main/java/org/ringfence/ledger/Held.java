package org.ringfence.ledger;

import java.time.Instant;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;

/**
 * Money in a fund that an authorised bill has spoken for.
 *
 * @param purpose what for, in words
 */
public record Held(HoldId id, Money amount, String purpose, Instant placedAt) {}
