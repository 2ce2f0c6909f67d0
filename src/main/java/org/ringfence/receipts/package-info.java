/**
 * Money that came in, and money given back to a commissioner: one bank amount for many people,
 * contributions, refunds, opening balances. {@link org.ringfence.receipts.CommissionerReceipts} is
 * for many people at once, {@link org.ringfence.receipts.Receipts} for one.
 */
package org.ringfence.receipts;
