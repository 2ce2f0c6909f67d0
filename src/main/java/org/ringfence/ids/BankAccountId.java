package org.ringfence.ids;

/** Identifies a real bank account that holds funds' money. Means nothing outside its book. */
public record BankAccountId(long value) {}
