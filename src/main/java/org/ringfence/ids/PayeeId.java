package org.ringfence.ids;

/** Identifies someone who is paid. Means nothing outside its book. */
public record PayeeId(long value) {}
