package org.ringfence.ids;

/** Identifies a movement of the provider's own money. Means nothing outside its book. */
public record OwnMoneyId(long value) {}
