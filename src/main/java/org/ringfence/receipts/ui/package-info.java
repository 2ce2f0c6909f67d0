/**
 * Money in: a commissioner’s payment shared out between many people, and the receipts of one
 * person. {@link org.ringfence.receipts.ui.ReceiptScreens} puts {@code Places.MoneyIn} on the
 * routes; it takes the use cases of {@code receipts}, the bank accounts, and the workplace.
 */
package org.ringfence.receipts.ui;
