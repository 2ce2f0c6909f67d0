package org.ringfence.ids;

/** Identifies one person's share of a bill. Means nothing outside its book. */
public record BillShareId(long value) {}
