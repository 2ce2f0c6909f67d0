package org.ringfence.ledger;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A month was closed, or reopened.
 *
 * @param closed true for closed, false for reopened
 * @param reason why it was reopened; empty for closed
 */
public record MonthEvent(YearMonth month, boolean closed, Instant at, String by, String reason) {}
