package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;

/** Reconcile an account to a date. */
record Reconcile(BankAccountId account) implements Destination {}
