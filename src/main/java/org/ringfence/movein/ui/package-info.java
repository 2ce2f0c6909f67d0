/**
 * Bringing a workbook in on screen: choose it, see what is wrong with it or what it would add, then
 * do it.
 *
 * <p>{@code launch} makes one {@link org.ringfence.movein.ui.MoveInScreens} and puts it on the
 * routes with {@code addTo}.
 */
package org.ringfence.movein.ui;
