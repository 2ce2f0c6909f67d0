package org.ringfence.ids;

/** Identifies someone who works for the provider. Means nothing outside its book. */
public record StaffId(long value) {}
