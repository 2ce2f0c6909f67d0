package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;

/** The lines of an account’s statement that are to be matched. */
record MatchLines(BankAccountId account) implements Destination {}
