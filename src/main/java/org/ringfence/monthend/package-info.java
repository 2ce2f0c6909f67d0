/**
 * Month end: a checklist for each month of the book, which can be left and taken up again, and the
 * closing of the month when everything on it is done.
 *
 * <p>A {@link org.ringfence.monthend.MonthCheck} is one point of the list. Those that can be made
 * from the ledger and from what is known of people are here ({@link
 * org.ringfence.monthend.OwnChecks}); other features' points are handed in where the program is put
 * together. What is missing is put right, or, where the check allows it, marked with a word and a
 * reason; marks are kept and belong to the month's record.
 */
package org.ringfence.monthend;
