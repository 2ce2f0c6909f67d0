/**
 * Who works for the provider, what each may authorise, their PINs, and the log of who did what,
 * when.
 *
 * <p>{@link org.ringfence.staff.Authorisers} is the one place that decides whether someone may sign
 * for an amount; {@link org.ringfence.staff.ActivityLog} is the one place that writes the log.
 */
package org.ringfence.staff;
