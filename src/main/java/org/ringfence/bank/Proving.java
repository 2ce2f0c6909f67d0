package org.ringfence.bank;

/** The use cases that hold the bank against the book. */
public record Proving(Proofs proofs, Reconciliations reconciliations, BankMonths months) {}
