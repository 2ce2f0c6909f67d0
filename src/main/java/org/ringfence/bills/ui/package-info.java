/**
 * The list of bills, the form to enter or correct one, a bill's page with its document, history and
 * actions, and the payment run.
 *
 * <p>{@code launch} makes one {@link org.ringfence.bills.ui.BillsScreens} from {@code
 * BillUseCases.of(...)}, the people's use cases, the staff directory, the PINs and the {@code
 * Workplace}; puts it on the routes with {@code addTo}, and adds {@link
 * org.ringfence.bills.ui.BillsHome} to Home's sources.
 */
package org.ringfence.bills.ui;
