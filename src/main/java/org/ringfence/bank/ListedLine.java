package org.ringfence.bank;

/** A line of the bank as a list shows it. */
public record ListedLine(BankLine line, boolean matched) {}
