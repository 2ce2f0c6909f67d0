package org.ringfence.ids;

/** Identifies what is due to a fund each week from one source. Means nothing outside its book. */
public record FundingLineId(long value) {}
