package org.ringfence.ids;

/** Identifies a person's Individual Service Fund. Means nothing outside its book. */
public record FundId(long value) {}
