package org.ringfence.ids;

/** Identifies someone in a person's circle. Means nothing outside its book. */
public record CircleMemberId(long value) {}
