/**
 * Staff with what they may authorise and their PINs, the provider's details, and the activity log.
 *
 * <p>{@link org.ringfence.staff.ui.StaffScreens} puts them on the routes.
 */
package org.ringfence.staff.ui;
