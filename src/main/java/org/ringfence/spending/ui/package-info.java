/**
 * Money out without a bill: own support and the agreed fee for many people in a grid, purchases,
 * and reversing a mistake. {@link org.ringfence.spending.ui.SpendingScreens} puts {@code
 * Places.MoneyOut} and {@code Places.ReverseEntry} on the routes; it takes the use cases of {@code
 * spending}, the bank accounts, the staff with their PINs, and the workplace.
 */
package org.ringfence.spending.ui;
