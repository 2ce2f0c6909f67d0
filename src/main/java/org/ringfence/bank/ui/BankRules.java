package org.ringfence.bank.ui;

import org.ringfence.ui.kit.Destination;

/** What was learned from past choices about the bank's lines. */
record BankRules() implements Destination {}
