package org.ringfence.bank.ui;

import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Destination;

/** What was matched in an account. */
record MatchedLines(BankAccountId account) implements Destination {}
