/**
 * Money that goes out without a bill: the provider's own support, the agreed fee, purchases with a
 * receipt; and the reversal of a posted mistake. Going past what is available takes a {@link
 * org.ringfence.spending.Leave}.
 */
package org.ringfence.spending;
