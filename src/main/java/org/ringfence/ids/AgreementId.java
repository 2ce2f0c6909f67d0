package org.ringfence.ids;

/** Identifies an ISF agreement. Means nothing outside its book. */
public record AgreementId(long value) {}
