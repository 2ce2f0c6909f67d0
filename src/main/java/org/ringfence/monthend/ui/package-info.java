/**
 * The months of the book, and a month's checklist.
 *
 * <p>{@link org.ringfence.monthend.ui.MonthEndScreens} puts them on the routes; {@link
 * org.ringfence.monthend.ui.MonthEndHome} tells Home which month can be closed.
 */
package org.ringfence.monthend.ui;
