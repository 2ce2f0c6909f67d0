package org.ringfence.staff;

import java.time.Instant;

/**
 * One line of the log: who did what, when.
 *
 * @param what the kind of deed, in a few words, such as {@code Person added}
 * @param subject whom or what it was done to, such as {@code P001 Gwen Sample}
 * @param detail what changed, or empty
 */
public record Activity(Instant at, String by, String what, String subject, String detail) {}
