package org.ringfence.ids;

/** Identifies a bill entered in the book. Means nothing outside its book. */
public record BillId(long value) {}
