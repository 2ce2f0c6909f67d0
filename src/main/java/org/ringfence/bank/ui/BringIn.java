package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;

/** Bring a statement file in for an account. */
record BringIn(BankAccountId account) implements Destination {}
