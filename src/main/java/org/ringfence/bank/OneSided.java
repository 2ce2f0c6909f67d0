package org.ringfence.bank;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the bank or a movement of the book that the other side did not have by the end of a
 * day.
 *
 * @param settledOn when the other side has it, where that is known
 */
public record OneSided<T>(T it, Why why, Optional<LocalDate> settledOn) {}
