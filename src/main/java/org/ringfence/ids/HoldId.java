package org.ringfence.ids;

/** Identifies money that an authorised bill has spoken for. Means nothing outside its book. */
public record HoldId(long value) {}
