package org.ringfence.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A term as it was put into an agreement.
 *
 * @param from the first day on which it applies
 */
public record DatedTerm(Term term, LocalDate from, Instant recordedAt, String by) {}
