/** Making returns and the journal for auditors on screen. */
package org.ringfence.returns.ui;
