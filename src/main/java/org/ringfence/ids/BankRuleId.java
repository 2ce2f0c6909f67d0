package org.ringfence.ids;

/** Identifies something learned about the bank's lines. Means nothing outside its book. */
public record BankRuleId(long value) {}
