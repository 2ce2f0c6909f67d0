package org.ringfence.ids;

/** Identifies a kept reconciliation. Means nothing outside its book. */
public record ReconciliationId(long value) {}
