package org.ringfence.ids;

/** Identifies a match of bank lines with entries. Means nothing outside its book. */
public record BankMatchId(long value) {}
