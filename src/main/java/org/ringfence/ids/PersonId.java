package org.ringfence.ids;

/** Identifies someone whose support the provider arranges. Means nothing outside its book. */
public record PersonId(long value) {}
