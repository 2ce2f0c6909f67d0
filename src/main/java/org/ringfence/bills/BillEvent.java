package org.ringfence.bills;

import java.time.Instant;

/**
 * One line of a bill's history. It never changes.
 *
 * @param detail a reason, an answer, or what changed; may be empty
 */
public record BillEvent(Instant at, String by, BillDeed what, String detail) {}
