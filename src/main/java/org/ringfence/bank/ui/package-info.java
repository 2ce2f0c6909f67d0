/**
 * The bank on screen: how each account stands, bringing a statement in, matching its lines,
 * reconciling, and the proof that all the money is there.
 *
 * <p>{@code launch} makes one {@link org.ringfence.bank.ui.BankScreens} from {@code
 * BankUseCases.of(...)}, {@code EnteringLines} and the {@code Workplace}, puts it on the routes
 * with {@code addTo}, and adds {@link org.ringfence.bank.ui.BankHome} to Home's sources.
 */
package org.ringfence.bank.ui;
