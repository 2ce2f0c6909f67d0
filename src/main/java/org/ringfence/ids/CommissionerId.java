package org.ringfence.ids;

/** Identifies a council or NHS body. Means nothing outside its book. */
public record CommissionerId(long value) {}
