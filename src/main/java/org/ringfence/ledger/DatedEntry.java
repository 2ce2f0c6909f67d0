package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry that the rules have admitted.
 *
 * @param postedOn the day it counts on
 * @param overspend the leave it needed to go past what was available; empty when it needed none
 */
record DatedEntry(NewEntry entry, LocalDate postedOn, Optional<Overspend> overspend) {}
