/**
 * Third parties' bills: entered, queried or rejected, authorised by PIN, held, paid, and put right.
 *
 * <p>{@link org.ringfence.bills.Bills} enters and corrects, {@link
 * org.ringfence.bills.BillAuthorising} signs, {@link org.ringfence.bills.BillPayments} pays and
 * reverses, {@link org.ringfence.bills.BillsList} reads. Each use case is one transaction; the same
 * {@code CommandId} again does nothing and answers as before. {@link org.ringfence.bills.BillDeed}
 * says what may be done to a bill in which stage.
 */
package org.ringfence.bills;
