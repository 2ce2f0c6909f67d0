package org.ringfence.ids;

/** Identifies a line of a bank's statement. Means nothing outside its book. */
public record BankLineId(long value) {}
